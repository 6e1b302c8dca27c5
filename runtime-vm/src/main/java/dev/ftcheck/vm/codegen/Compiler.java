package dev.ftcheck.vm.codegen;

import dev.ftcheck.ast.Expr;
import dev.ftcheck.ast.ImportAlias;
import dev.ftcheck.ast.Module;
import dev.ftcheck.ast.Stmt;
import dev.ftcheck.parser.PythonParser;
import dev.ftcheck.parser.PythonSyntaxException;
import dev.ftcheck.scope.ScopeTree;
import dev.ftcheck.source.SourceFile;
import dev.ftcheck.vm.object.PyCode;
import dev.ftcheck.vm.site.CompiledUnit;
import dev.ftcheck.vm.site.UnitLoader;
import java.util.Optional;
import org.objectweb.asm.MethodTooLargeException;

/**
 * Compiles Python to JVM classes. Safe for use by several threads.
 *
 * <pre>{@code
 * PyCode code = Compiler.compile(source, CompileMode.EXEC, CompileOptions.DEFAULT);
 * new PyFunction(code, globals, PyFunction.NO_CELLS, null, null, PyNone.NONE).call0();
 * }</pre>
 *
 * Code with another namespace than its globals for locals takes that as its only argument.
 */
public final class Compiler {

  private Compiler() {}

  /**
   * Compiles a source text and loads it.
   *
   * @throws dev.ftcheck.vm.object.Raise SyntaxError
   */
  public static PyCode compile(SourceFile source, CompileMode mode, CompileOptions options) {
    return UnitLoader.load(unit(source, mode, options));
  }

  /**
   * Compiles a source text to a unit that can be stored.
   *
   * @throws dev.ftcheck.vm.object.Raise SyntaxError
   */
  public static CompiledUnit unit(SourceFile source, CompileMode mode, CompileOptions options) {
    Module module = parse(source, mode);
    SourceWarnings warnings = new SourceWarnings(source);
    LiteralReview.review(source, mode, warnings);
    return unit(module, source, mode, options, warnings);
  }

  /**
   * Parses a source text.
   *
   * @throws dev.ftcheck.vm.object.Raise SyntaxError
   */
  public static Module parse(SourceFile source, CompileMode mode) {
    try {
      Module module = PythonParser.parse(source).module();
      if (mode == CompileMode.EVAL && !isExpression(module)) {
        throw SyntaxErrors.of(source, mode, null);
      }
      if (mode == CompileMode.EVAL && source.text().indexOf(';') >= 0) {
        SyntaxErrors.refuseFaults(source, mode);
      }
      return module;
    } catch (PythonSyntaxException refused) {
      throw SyntaxErrors.of(source, mode, refused.diagnostic());
    }
  }

  private static boolean isExpression(Module module) {
    return module.body().size() == 1 && module.body().getFirst() instanceof Stmt.Expression;
  }

  /**
   * Compiles a tree.
   *
   * @param source its text, for messages and positions
   * @throws dev.ftcheck.vm.object.Raise SyntaxError
   */
  public static CompiledUnit unit(
      Module module, SourceFile source, CompileMode mode, CompileOptions options) {
    return unit(module, source, mode, options, new SourceWarnings(source));
  }

  private static CompiledUnit unit(
      Module module,
      SourceFile source,
      CompileMode mode,
      CompileOptions options,
      SourceWarnings warnings) {
    ScopeTree scopes = ScopeTree.of(module, source);
    if (!scopes.diagnostics().isEmpty()) {
      throw SyntaxErrors.ofScopes(source, scopes.diagnostics().getFirst());
    }
    boolean future = options.futureAnnotations() || importsAnnotations(module);
    try {
      CompiledUnit unit;
      try {
        unit =
            new ModuleCompiler(new UnitBuilder(source, scopes, options, warnings, future, false))
                .compile(module, mode);
      } catch (MethodTooLargeException large) {
        unit =
            new ModuleCompiler(new UnitBuilder(source, scopes, options, warnings, future, true))
                .compile(module, mode);
      }
      return warnings.areAny() ? unit.withWarnings() : unit;
    } catch (Refusal refused) {
      throw SyntaxErrors.ofCompiler(source, refused.span, refused.getMessage());
    }
  }

  private static boolean importsAnnotations(Module module) {
    for (Stmt statement : module.body()) {
      switch (statement) {
        case Stmt.ImportFrom(Optional<String> name, var names, int level, var span)
            when level == 0 && name.orElse("").equals("__future__") -> {
          if (names.stream().map(ImportAlias::name).anyMatch("annotations"::equals)) {
            return true;
          }
        }
        case Stmt.Expression(Expr.Constant value, var span) -> {}
        default -> {
          return false;
        }
      }
    }
    return false;
  }
}
