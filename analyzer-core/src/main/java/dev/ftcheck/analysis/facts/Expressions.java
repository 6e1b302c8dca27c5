package dev.ftcheck.analysis.facts;

import dev.ftcheck.analysis.ir.Constant;
import dev.ftcheck.analysis.ir.ContainerKind;
import dev.ftcheck.analysis.ir.Instr;
import dev.ftcheck.analysis.ir.Operator;
import dev.ftcheck.ast.BinaryOperator;
import dev.ftcheck.ast.Expr;
import dev.ftcheck.ast.UnaryOperator;
import dev.ftcheck.source.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Lowers expressions; the result is the register that holds the value. */
final class Expressions {

  private final UnitLowering unit;
  private final CodeWriter code;
  private final BranchingExpressions branching;
  private final Displays displays;
  private final Comprehensions comprehensions;
  private final Calls calls;

  Expressions(UnitLowering unit) {
    this.unit = unit;
    this.code = unit.code;
    this.branching = new BranchingExpressions(unit, this);
    this.displays = new Displays(unit);
    this.comprehensions = new Comprehensions(unit, this);
    this.calls = new Calls(unit, this);
  }

  int lower(Expr expr) {
    return switch (expr) {
      case Expr.BoolOp(var op, var values, var span) -> branching.boolOp(op, values, span);
      case Expr.IfExp ifExp -> branching.conditional(ifExp);
      case Expr.Compare compare -> branching.compare(compare);
      case Expr.NamedExpr(var target, var value, _) -> walrus(target, value);
      case Expr.BinOp binOp -> arithmetic(binOp);
      case Expr.UnaryOp unary -> unary(unary);
      case Expr.Lambda lambda -> unit.definitions.lambda(lambda);
      case Expr.Dict(var keys, var values, var span) -> displays.dict(keys, values, span);
      case Expr.Set(var elements, var span) -> displays.sequence(ContainerKind.SET, elements, span);
      case Expr.ListExpr(var elements, _, var span) ->
          displays.sequence(ContainerKind.LIST, elements, span);
      case Expr.Tuple(var elements, _, var span) ->
          displays.sequence(ContainerKind.TUPLE, elements, span);
      case Expr.ListComp(var element, var generators, var span) ->
          comprehensions.lower(ContainerKind.LIST, Optional.empty(), element, generators, span);
      case Expr.SetComp(var element, var generators, var span) ->
          comprehensions.lower(ContainerKind.SET, Optional.empty(), element, generators, span);
      case Expr.DictComp(var key, var value, var generators, var span) ->
          comprehensions.lower(ContainerKind.DICT, Optional.of(key), value, generators, span);
      case Expr.GeneratorExp(var element, var generators, var span) ->
          comprehensions.lower(
              ContainerKind.GENERATOR, Optional.empty(), element, generators, span);
      case Expr.Await(var value, var span) -> {
        int awaited = lower(value);
        int dst = code.temporary();
        code.emit(new Instr.Await(dst, awaited, span));
        yield dst;
      }
      case Expr.Yield(var value, var span) -> yielded(value, false, span);
      case Expr.YieldFrom(var value, var span) -> yielded(Optional.of(value), true, span);
      case Expr.Call call -> calls.lower(call);
      case Expr.FormattedValue(_, _, _, var span) -> formatted(List.of(expr), span);
      case Expr.Interpolation(_, _, _, _, var span) -> formatted(List.of(expr), span);
      case Expr.JoinedStr(var values, var span) -> formatted(values, span);
      case Expr.TemplateStr(var values, var span) -> formatted(values, span);
      case Expr.Constant(var literal, _, var span) -> code.constant(Constants.of(literal), span);
      case Expr.Attribute(var value, var attr, _, var span) ->
          unit.places.load(unit.places.attribute(lower(value), attr), span);
      case Expr.Subscript(var value, var index, _, var span) -> item(value, index, span);
      case Expr.Starred(var value, _, _) -> lower(value);
      case Expr.Name name -> unit.places.load(name);
      case Expr.Slice(var lower, var upper, var step, var span) ->
          slice(List.of(lower, upper, step), span);
    };
  }

  private int walrus(Expr target, Expr value) {
    int src = lower(value);
    unit.assignments.assign(target, src);
    return src;
  }

  /** Not recursive on the left: sources add hundreds of strings in one expression. */
  private int arithmetic(Expr.BinOp binOp) {
    Deque<Expr.BinOp> chain = new ArrayDeque<>();
    Expr leftmost = binOp;
    while (leftmost instanceof Expr.BinOp step) {
      chain.push(step);
      leftmost = step.left();
    }
    int left = lower(leftmost);
    for (Expr.BinOp step : chain) {
      Operands operands = new Operands(unit);
      operands.add(left, step.left().span());
      operands.add(step.right());
      Operator operator =
          step.op() == BinaryOperator.MULT ? Operator.MULTIPLY : Operator.ARITHMETIC;
      left = code.compute(operator, operands.registers(), step.span());
    }
    return left;
  }

  private int unary(Expr.UnaryOp unary) {
    Optional<Constant> constant = Constants.valueOf(unary);
    if (constant.isPresent()) {
      return code.constant(constant.get(), unary.span());
    }
    Operator operator = unary.op() == UnaryOperator.NOT ? Operator.NOT : Operator.ARITHMETIC;
    return code.compute(operator, List.of(lower(unary.operand())), unary.span());
  }

  private int yielded(Optional<Expr> value, boolean delegating, Span span) {
    int src = value.map(this::lower).orElse(Instr.NONE);
    int dst = code.temporary();
    code.emit(new Instr.Yield(dst, src, delegating, span));
    return dst;
  }

  private int item(Expr value, Expr index, Span span) {
    Operands operands = new Operands(unit);
    operands.add(value);
    operands.add(index);
    List<Integer> registers = operands.registers();
    return unit.places.load(new Place.Item(registers.get(0), registers.get(1)), span);
  }

  private int slice(List<Optional<Expr>> bounds, Span span) {
    Operands operands = new Operands(unit);
    bounds.forEach(bound -> bound.ifPresent(operands::add));
    return code.compute(Operator.SLICE, operands.registers(), span);
  }

  private int formatted(List<Expr> parts, Span span) {
    Operands operands = new Operands(unit);
    addEmbedded(parts, operands);
    return code.compute(Operator.FORMAT, operands.registers(), span);
  }

  private static void addEmbedded(List<Expr> parts, Operands operands) {
    for (Expr part : parts) {
      if (part instanceof Expr.FormattedValue(var value, _, var spec, _)) {
        operands.add(value);
        spec.ifPresent(format -> addEmbedded(List.of(format), operands));
      } else if (part instanceof Expr.Interpolation(var value, _, _, var spec, _)) {
        operands.add(value);
        spec.ifPresent(format -> addEmbedded(List.of(format), operands));
      } else if (part instanceof Expr.JoinedStr(var nested, _)) {
        addEmbedded(nested, operands);
      } else if (!(part instanceof Expr.Constant)) {
        operands.add(part);
      }
    }
  }
}
