package dev.ftcheck.vm.codegen;

import static dev.ftcheck.vm.codegen.JavaNames.FUNCTION;
import static dev.ftcheck.vm.codegen.JavaNames.O;
import static dev.ftcheck.vm.codegen.JavaNames.STR;
import static dev.ftcheck.vm.codegen.JavaNames.site;

import dev.ftcheck.ast.ImportAlias;
import dev.ftcheck.ast.Literal;
import dev.ftcheck.ast.Stmt;
import dev.ftcheck.source.Span;
import java.util.List;

/** Compiles import statements; the work is done by the {@code __import__} of the builtins. */
final class ImportCompiler {

  private static final String IMPORTS = site("Imports");
  private static final String NAMED = "(" + FUNCTION + O + STR + O + "I)" + O;

  private final Body body;

  ImportCompiler(Body body) {
    this.body = body;
  }

  /** {@code import a.b.c} binds a; {@code import a.b.c as d} binds the innermost module. */
  void load(ImportAlias alias, Span statement) {
    Emitter out = body.out;
    pushNamespace();
    body.constants.name(alias.name());
    body.constants.none();
    out.push(0);
    body.at(statement);
    out.invokeStatic(IMPORTS, "load", NAMED);
    if (alias.asName().isPresent() && alias.name().contains(".")) {
      body.constants.name(alias.name());
      out.invokeStatic(IMPORTS, "descend", "(" + O + STR + ")" + O);
    }
    body.variables.store(body.unit.scopes.symbolAt(alias).orElseThrow());
  }

  private void pushNamespace() {
    body.out.load(body.function);
    if (body.namespace != null) {
      body.out.load(body.namespace);
    } else {
      body.out.pushNull(O);
    }
  }

  void from(Stmt.ImportFrom node) {
    Emitter out = body.out;
    pushNamespace();
    body.constants.name(node.module().orElse(""));
    List<Object> names =
        node.names().stream()
            .map(alias -> (Object) new Literal.Str(alias.name().codePoints().toArray()))
            .toList();
    body.constants.pushValue(names);
    out.push(node.level());
    body.at(node.span());
    out.invokeStatic(IMPORTS, "load", NAMED);
    if (node.names().getFirst().name().equals("*")) {
      out.load(body.namespace);
      out.invokeStatic(IMPORTS, "all", "(" + O + O + ")V");
      return;
    }
    Local module = out.store();
    for (ImportAlias alias : node.names()) {
      out.load(module);
      body.constants.name(alias.name());
      body.at(node.span());
      out.invokeStatic(IMPORTS, "from", "(" + O + STR + ")" + O);
      body.variables.store(body.unit.scopes.symbolAt(alias).orElseThrow());
    }
    out.release(module);
  }
}
