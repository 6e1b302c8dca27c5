package dev.ftcheck.vm.codegen;

import dev.ftcheck.ast.Stmt;

final class TypeParameterCompiler {
  private final Body body;

  TypeParameterCompiler(Body body) {
    this.body = body;
  }

  void alias(Stmt.TypeAlias node) {}

  void genericFunction(Stmt.FunctionDef node, int firstLine) {}

  void genericClass(Stmt.ClassDef node, int firstLine) {}

  void bindInClass() {}
}
