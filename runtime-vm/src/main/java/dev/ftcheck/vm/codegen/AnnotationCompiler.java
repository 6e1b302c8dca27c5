package dev.ftcheck.vm.codegen;

import dev.ftcheck.ast.Stmt;
import java.util.List;

final class AnnotationCompiler {
  private final Body body;

  AnnotationCompiler(Body body) {
    this.body = body;
  }

  void assignment(Stmt.AnnAssign node) {
    node.value().ifPresent(value -> {
      body.expressions.push(value);
      body.assignments.store(node.target());
    });
  }

  void signature(Stmt.FunctionDef node) {}

  void prepare(List<Stmt> statements) {}

  void finish(List<Stmt> statements) {}
}
