package dev.ftcheck.vm.codegen;

import static dev.ftcheck.vm.codegen.JavaNames.site;

import dev.ftcheck.ast.Expr;
import dev.ftcheck.ast.Literal;
import dev.ftcheck.ast.Module;
import dev.ftcheck.ast.Stmt;
import dev.ftcheck.scope.Scope;
import dev.ftcheck.source.Span;
import dev.ftcheck.vm.object.PyCode;
import dev.ftcheck.vm.site.CompiledUnit;
import java.util.List;
import java.util.Optional;

/** Compiles the outermost code of a unit. */
final class ModuleCompiler {

  private final UnitBuilder unit;

  ModuleCompiler(UnitBuilder unit) {
    this.unit = unit;
  }

  CompiledUnit compile(Module module, CompileMode mode) {
    Scope scope = unit.scopes.module();
    int flags = scope.isCoroutine() && unit.options.allowsTopLevelAwait() ? PyCode.COROUTINE : 0;
    Optional<String> documentation =
        mode != CompileMode.EXEC || unit.options.optimize() >= 2
            ? Optional.empty()
            : StatementCompiler.documentation(module.body());
    new CodeBuilder(unit)
        .module(scope, flags, documentation.orElse(null), body -> write(body, module, mode));
    return unit.toUnit();
  }

  private void write(Body body, Module module, CompileMode mode) {
    body.out.pushClass(body.className);
    body.pushGlobals();
    body.out.invokeStatic(
        site("CompiledClasses"),
        "begin",
        "(Ljava/lang/Class;" + JavaNames.descriptor(JavaNames.object("PyDict")) + ")V");
    switch (mode) {
      case EVAL -> {
        body.expressions.push(expression(module));
        body.statements.returnTop();
      }
      case SINGLE -> {
        body.isInteractive = true;
        statements(body, module.body());
      }
      case EXEC -> {
        if (unit.options.optimize() < 2) {
          StatementCompiler.documentation(module.body())
              .ifPresent(
                  text -> {
                    body.constants.push(new Literal.Str(text.codePoints().toArray()));
                    body.variables.storeByName("__doc__");
                  });
        }
        statements(body, module.body());
      }
    }
  }

  private static void statements(Body body, List<Stmt> statements) {
    body.annotations.prepare(statements);
    body.statements.all(statements);
    body.annotations.finish();
    body.constants.none();
    body.statements.returnTop();
  }

  private Expr expression(Module module) {
    if (module.body().size() == 1
        && module.body().getFirst() instanceof Stmt.Expression(Expr value, Span _)) {
      return value;
    }
    Span span = module.body().isEmpty() ? new Span(1, 0, 1, 0) : module.body().getFirst().span();
    throw Refusal.at(unit.source, span, "invalid syntax");
  }
}
