package dev.ftcheck.analysis.facts;

import dev.ftcheck.analysis.ir.Argument;
import dev.ftcheck.analysis.ir.ClassUnit;
import dev.ftcheck.analysis.ir.CodeUnit;
import dev.ftcheck.analysis.ir.Instr;
import dev.ftcheck.analysis.ir.TypeRef;
import dev.ftcheck.ast.Expr;
import dev.ftcheck.ast.Parameters;
import dev.ftcheck.ast.Stmt;
import dev.ftcheck.ast.TypeParam;
import dev.ftcheck.scope.Scope;
import dev.ftcheck.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Functions, lambdas, classes and type aliases: the code that makes them, and their own units. */
final class Definitions {

  private final UnitLowering unit;
  private final CodeWriter code;

  Definitions(UnitLowering unit) {
    this.unit = unit;
    this.code = unit.code;
  }

  void function(Stmt.FunctionDef function) {
    Decorators decorators = Decorators.of(function.decorators());
    List<Integer> evaluated = evaluate(decorators);
    function.typeParams().forEach(this::typeParameter);
    Scope scope = unit.file.scopes().scopeOf(function);
    UnitHeader header =
        new UnitHeader(
            CodeUnit.Kind.FUNCTION,
            function.name(),
            unit.isClass() ? unit.header.classIndex() : Instr.NONE,
            ParameterList.of(function.params(), scope, unit.file.types()),
            decorators,
            function.returns().map(unit.file.types()::of).orElseGet(TypeRef.Unknown::new),
            function.isAsync(),
            unit.file.docstring(function.body()),
            function.span());
    UnitLowering inner = new UnitLowering(unit.file, Optional.of(unit), header, scope);
    int made = make(inner, function.params());
    inner.lower(() -> inner.statements.all(function.body()));
    int value = decorate(made, decorators, evaluated);
    unit.places.store(unit.places.named(function, function.name()), value, function.span());
  }

  int lambda(Expr.Lambda lambda) {
    Scope scope = unit.file.scopes().scopeOf(lambda);
    UnitHeader header =
        new UnitHeader(
            CodeUnit.Kind.LAMBDA,
            "<lambda>",
            unit.isClass() ? unit.header.classIndex() : Instr.NONE,
            ParameterList.of(lambda.params(), scope, unit.file.types()),
            Decorators.NONE,
            new TypeRef.Unknown(),
            false,
            "",
            lambda.span());
    UnitLowering inner = new UnitLowering(unit.file, Optional.of(unit), header, scope);
    int made = make(inner, lambda.params());
    inner.lower(
        () ->
            inner.code.emit(
                new Instr.Return(inner.expressions.lower(lambda.body()), lambda.body().span())));
    return made;
  }

  void classDefinition(Stmt.ClassDef type) {
    Decorators decorators = Decorators.of(type.decorators());
    List<Integer> evaluated = evaluate(decorators);
    type.typeParams().forEach(this::typeParameter);
    int classIndex = unit.file.openClass();
    int made = makeClass(type, classIndex);
    Scope scope = unit.file.scopes().scopeOf(type);
    String docstring = unit.file.docstring(type.body());
    UnitHeader header =
        new UnitHeader(
            CodeUnit.Kind.CLASS,
            type.name(),
            classIndex,
            List.of(),
            decorators,
            new TypeRef.Unknown(),
            false,
            docstring,
            type.span());
    UnitLowering inner = new UnitLowering(unit.file, Optional.of(unit), header, scope);
    inner.lower(() -> inner.statements.all(type.body()));
    unit.file.close(
        new ClassUnit(
            classIndex,
            type.name(),
            QualifiedName.of(scope, type.name()),
            inner.index,
            unit.index,
            decorators.names(),
            decorators.constants(),
            docstring,
            type.span()));
    int value = decorate(made, decorators, evaluated);
    unit.places.store(unit.places.named(type, type.name()), value, type.span());
  }

  void typeAlias(Stmt.TypeAlias alias) {
    alias.typeParams().forEach(this::typeParameter);
    unit.assignments.assign(alias.name(), code.temporary());
  }

  private int makeClass(Stmt.ClassDef type, int classIndex) {
    Operands operands = new Operands(unit);
    ArgumentList header = new ArgumentList(unit, operands);
    header.addAll(type.bases(), type.keywords());
    List<Integer> bases = new ArrayList<>();
    List<Argument> keywords = new ArrayList<>();
    for (Argument argument : header.from(operands.registers())) {
      switch (argument.kind()) {
        case POSITIONAL -> bases.add(argument.register());
        case STAR -> bases.add(code.temporary());
        case KEYWORD, DOUBLE_STAR -> keywords.add(argument);
      }
    }
    int dst = code.temporary();
    code.emit(
        new Instr.MakeClass(
            dst, classIndex, List.copyOf(bases), List.copyOf(keywords), type.span()));
    return dst;
  }

  private int make(UnitLowering inner, Parameters params) {
    Operands defaults = new Operands(unit);
    List<Integer> defaultParams = new ArrayList<>();
    int positional = params.positionalOnly().size() + params.positional().size();
    int first = positional - params.defaults().size();
    for (int at = 0; at < params.defaults().size(); at++) {
      defaultParams.add(first + at);
      defaults.add(params.defaults().get(at));
    }
    int firstKeywordOnly = positional + (params.vararg().isPresent() ? 1 : 0);
    for (int at = 0; at < params.keywordDefaults().size(); at++) {
      if (params.keywordDefaults().get(at).isPresent()) {
        defaultParams.add(firstKeywordOnly + at);
        defaults.add(params.keywordDefaults().get(at).get());
      }
    }
    List<Integer> values = defaults.registers();
    int dst = code.temporary();
    code.emit(
        new Instr.MakeFunction(
            dst, inner.index, List.copyOf(defaultParams), values, inner.header.span()));
    return dst;
  }

  private List<Integer> evaluate(Decorators decorators) {
    Operands operands = new Operands(unit);
    decorators.applied().forEach(operands::add);
    return operands.registers();
  }

  private int decorate(int made, Decorators decorators, List<Integer> evaluated) {
    int value = made;
    for (int at = evaluated.size() - 1; at >= 0; at--) {
      List<Argument> argument = List.of(new Argument(Argument.Kind.POSITIONAL, "", value));
      Span span = decorators.applied().get(at).span();
      value = code.temporary();
      code.emit(new Instr.Call(value, evaluated.get(at), argument, span));
    }
    return value;
  }

  /** Its value is a register that nothing writes. */
  private void typeParameter(TypeParam parameter) {
    String name =
        switch (parameter) {
          case TypeParam.TypeVar(var typeVar, _, _, _) -> typeVar;
          case TypeParam.ParamSpec(var paramSpec, _, _) -> paramSpec;
          case TypeParam.TypeVarTuple(var tuple, _, _) -> tuple;
        };
    unit.places.store(unit.places.named(parameter, name), code.temporary(), parameter.span());
  }
}
