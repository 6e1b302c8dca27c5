package dev.ftcheck.vm.codegen;

import static dev.ftcheck.vm.object.PyCode.ASYNC_GENERATOR;
import static dev.ftcheck.vm.object.PyCode.COROUTINE;
import static dev.ftcheck.vm.object.PyCode.GENERATOR;
import static dev.ftcheck.vm.object.PyCode.NESTED;
import static dev.ftcheck.vm.object.PyCode.NEW_LOCALS;
import static dev.ftcheck.vm.object.PyCode.OPTIMIZED;

import dev.ftcheck.ast.Parameters;
import dev.ftcheck.scope.Binding;
import dev.ftcheck.scope.Scope;
import dev.ftcheck.scope.ScopeKind;
import dev.ftcheck.scope.Symbol;
import dev.ftcheck.vm.object.PyCode;
import dev.ftcheck.vm.site.CodeRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/** Makes the code objects nested in a body, each with its class. Answers the code's index. */
final class CodeBuilder {

  private final UnitBuilder unit;
  private final Body parent;

  CodeBuilder(Body parent) {
    this.unit = parent.unit;
    this.parent = parent;
  }

  CodeBuilder(UnitBuilder unit) {
    this.unit = unit;
    this.parent = null;
  }

  int module(Scope scope, int flags, String documentation, Consumer<Body> writer) {
    return build(
        new CodeSpec(
            CodeKind.MODULE,
            scope,
            "<module>",
            "<module>",
            1,
            0,
            0,
            0,
            0,
            flags,
            false,
            documentation),
        writer);
  }

  int classBody(
      Scope scope, String name, int firstLine, String documentation, Consumer<Body> writer) {
    return build(
        new CodeSpec(
            CodeKind.CLASS,
            scope,
            name,
            qualify(name),
            firstLine,
            0,
            0,
            0,
            0,
            0,
            false,
            documentation),
        writer);
  }

  int function(
      Scope scope,
      String name,
      int firstLine,
      Parameters params,
      int flags,
      String documentation,
      Consumer<Body> writer) {
    int keywordOnly = params.keywordOnly().size();
    int positional = params.positionalOnly().size() + params.positional().size();
    int all =
        flags
            | functionFlags(scope)
            | (params.vararg().isPresent() ? PyCode.VARARGS : 0)
            | (params.kwarg().isPresent() ? PyCode.VARKEYWORDS : 0)
            | (documentation != null ? PyCode.HAS_DOCSTRING : 0);
    return build(
        new CodeSpec(
            CodeKind.FUNCTION,
            scope,
            name,
            qualify(name),
            firstLine,
            scope.parameters().size(),
            positional,
            params.positionalOnly().size(),
            keywordOnly,
            all,
            !params.defaults().isEmpty(),
            documentation),
        writer);
  }

  int comprehension(Scope scope, Consumer<Body> writer, boolean async) {
    return oneArgument(scope, async ? COROUTINE : 0, writer);
  }

  int generatorExpression(Scope scope, Consumer<Body> writer) {
    return oneArgument(scope, scope.isCoroutine() ? ASYNC_GENERATOR : GENERATOR, writer);
  }

  private int oneArgument(Scope scope, int kind, Consumer<Body> writer) {
    String name = "<" + scope.name() + ">";
    return build(
        new CodeSpec(
            CodeKind.GENERATOR_EXPRESSION,
            scope,
            name,
            qualify(name),
            scope.span().line(),
            1,
            1,
            0,
            0,
            kind | OPTIMIZED | NEW_LOCALS | nested(scope),
            false,
            null),
        writer);
  }

  /**
   * A lazily evaluated scope.
   *
   * @param parameters how many positional-only parameters {@code writer} takes from the first
   *     locals
   */
  int lazy(Scope scope, String name, int firstLine, int parameters, Consumer<Body> writer) {
    return lazy(scope, name, firstLine, parameters, false, writer);
  }

  /** As above; {@code hasDefaults} when parameters have defaults. */
  int lazy(
      Scope scope,
      String name,
      int firstLine,
      int parameters,
      boolean hasDefaults,
      Consumer<Body> writer) {
    return build(
        new CodeSpec(
            CodeKind.LAZY,
            scope,
            name,
            qualify(name),
            firstLine,
            parameters,
            parameters,
            parameters,
            0,
            OPTIMIZED | NEW_LOCALS | nested(scope),
            hasDefaults,
            null),
        writer);
  }

  private static int functionFlags(Scope scope) {
    int flags = OPTIMIZED | NEW_LOCALS | nested(scope);
    if (scope.isCoroutine()) {
      return flags | (scope.isGenerator() ? ASYNC_GENERATOR : COROUTINE);
    }
    return scope.isGenerator() ? flags | GENERATOR : flags;
  }

  private static int nested(Scope scope) {
    return scope.isNested() ? NESTED : 0;
  }

  /** {@code __qualname__} of a definition in the parent. */
  private String qualify(String name) {
    Body outer = parent;
    while (outer != null && outer.scope.kind() == ScopeKind.TYPE_PARAMETERS) {
      outer = outer.parent;
    }
    if (outer == null || outer.kind == CodeKind.MODULE) {
      return name;
    }
    boolean isGlobal =
        outer.scope.lookup(name).filter(s -> s.binding() == Binding.GLOBAL_EXPLICIT).isPresent();
    if (isGlobal) {
      return name;
    }
    return outer.qualifiedName + (outer.kind == CodeKind.CLASS ? "." : ".<locals>.") + name;
  }

  private int build(CodeSpec spec, Consumer<Body> writer) {
    int index = unit.reserve();
    String className = unit.classNameOf(index, spec.name());
    ClassWriter file = new UnitClassWriter();
    boolean resumable = spec.has(GENERATOR | COROUTINE | ASYNC_GENERATOR);
    file.visit(
        Opcodes.V17,
        Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL | Opcodes.ACC_SUPER,
        className,
        null,
        resumable ? JavaNames.RESUMABLE_BODY : JavaNames.FUNCTION_BODY,
        null);
    file.visitSource(unit.source.path(), null);
    ConstantPool pool = new ConstantPool(file, className);
    Body body =
        new Body(
            unit,
            parent,
            spec.kind(),
            spec.scope(),
            spec.name(),
            spec.qualifiedName(),
            index,
            pool,
            className);
    new MethodWriter(body, spec, file).write(writer);
    pool.finish(clinit -> provide(clinit, className));
    file.visitEnd();
    unit.add(index, record(spec, body), file.toByteArray());
    return index;
  }

  private static void provide(Emitter clinit, String className) {
    clinit.construct(className, "()V", () -> {});
    clinit.invokeStatic(
        JavaNames.site("UnitLoader"),
        "provide",
        "(" + JavaNames.descriptor(JavaNames.FUNCTION_BODY) + ")V");
  }

  private static CodeRecord record(CodeSpec spec, Body body) {
    return new CodeRecord(
        body.className.replace('/', '.'),
        spec.name(),
        spec.qualifiedName(),
        spec.firstLine(),
        spec.flags(),
        spec.positional(),
        spec.positionalOnly(),
        spec.keywordOnly(),
        variables(spec),
        Variables.freeVariables(spec.scope()).stream()
            .map(dev.ftcheck.scope.Variable::name)
            .toArray(String[]::new),
        cells(spec.scope()),
        body.children.stream().mapToInt(Integer::intValue).toArray(),
        spec.documentation(),
        body.positions::toPositions);
  }

  /** {@code co_varnames}: the parameters first. */
  private static String[] variables(CodeSpec spec) {
    List<String> names = new ArrayList<>();
    switch (spec.kind()) {
      case FUNCTION -> {
        spec.scope().parameters().forEach(symbol -> names.add(symbol.name()));
        for (Symbol symbol : spec.scope().symbols()) {
          if (symbol.binding() == Binding.LOCAL && !names.contains(symbol.name())) {
            names.add(symbol.name());
          }
        }
      }
      case GENERATOR_EXPRESSION -> {
        names.add(".0");
        spec.scope().symbols().stream()
            .filter(symbol -> symbol.binding() == Binding.LOCAL)
            .forEach(symbol -> names.add(symbol.name()));
      }
      case LAZY -> {
        for (int i = 0; i < spec.parameters(); i++) {
          names.add(i == 0 && spec.name().equals("__annotate__") ? "format" : "." + i);
        }
      }
      case MODULE, CLASS -> {}
    }
    return names.toArray(String[]::new);
  }

  private static String[] cells(Scope scope) {
    return scope.symbols().stream()
        .filter(symbol -> symbol.binding() == Binding.CELL)
        .map(Symbol::name)
        .toArray(String[]::new);
  }
}
