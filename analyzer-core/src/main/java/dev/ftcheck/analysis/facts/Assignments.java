package dev.ftcheck.analysis.facts;

import dev.ftcheck.analysis.ir.Constant;
import dev.ftcheck.analysis.ir.ContainerKind;
import dev.ftcheck.analysis.ir.Instr;
import dev.ftcheck.analysis.ir.Operator;
import dev.ftcheck.analysis.ir.TypeRef;
import dev.ftcheck.ast.Expr;
import dev.ftcheck.ast.Stmt;
import dev.ftcheck.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Assignment statements and targets. */
final class Assignments {

  private final UnitLowering unit;
  private final CodeWriter code;
  private final Places places;
  private final Expressions expressions;

  Assignments(UnitLowering unit) {
    this.unit = unit;
    this.code = unit.code;
    this.places = unit.places;
    this.expressions = unit.expressions;
  }

  void lower(Stmt.Assign assign) {
    Expr only = assign.targets().getFirst();
    if (assign.targets().size() == 1
        && elementsOf(only).isPresent()
        && elementsOf(assign.value()).isPresent()
        && isPairwise(elementsOf(only).get(), elementsOf(assign.value()).get())) {
      pairwise(elementsOf(only).get(), elementsOf(assign.value()).get());
      return;
    }
    int value = expressions.lower(assign.value());
    for (Expr target : assign.targets()) {
      assign(target, value);
    }
  }

  /** Assigns a value to a target of any form. */
  void assign(Expr target, int src) {
    Optional<List<Expr>> elements = elementsOf(target);
    if (elements.isPresent()) {
      unpack(elements.get(), src, target.span());
    } else if (target instanceof Expr.Starred(var starred, _, _)) {
      assign(starred, src);
    } else {
      places.store(placeOf(target), src, target.span());
    }
  }

  void augmented(Expr target, Expr value, Span span) {
    Place place = placeOf(target);
    int left = places.load(place, target.span());
    int right = expressions.lower(value);
    int dst = code.temporary();
    code.emit(new Instr.InPlace(dst, left, right, Operator.ARITHMETIC, span));
    places.store(place, dst, target.span());
  }

  /** A declaration without a value still tells the type of an attribute or global. */
  void annotated(Stmt.AnnAssign assign) {
    TypeRef type = unit.file.types().of(assign.annotation());
    boolean declares = !type.equals(new TypeRef.Unknown());
    if (assign.value().isPresent()) {
      int value = expressions.lower(assign.value().get());
      int src = declares ? code.stable(value, assign.value().get().span()) : value;
      if (declares) {
        code.emit(new Instr.Declare(src, type, assign.annotation().span()));
      }
      assign(assign.target(), src);
    } else if (declares && hasLocation(assign)) {
      int unknown = code.temporary();
      code.emit(new Instr.Declare(unknown, type, assign.annotation().span()));
      assign(assign.target(), unknown);
    }
  }

  void delete(Expr target) {
    Optional<List<Expr>> elements = elementsOf(target);
    if (elements.isPresent()) {
      elements.get().forEach(this::delete);
    } else {
      places.delete(placeOf(target), target.span());
    }
  }

  private Place placeOf(Expr target) {
    return switch (target) {
      case Expr.Name name -> places.named(name, name.id());
      case Expr.Attribute(var object, var attr, _, _) ->
          places.attribute(expressions.lower(object), attr);
      case Expr.Subscript(var object, var index, _, _) -> {
        Operands operands = new Operands(unit);
        operands.add(object);
        operands.add(index);
        List<Integer> registers = operands.registers();
        yield new Place.Item(registers.get(0), registers.get(1));
      }
      case Expr.BoolOp _,
          Expr.NamedExpr _,
          Expr.BinOp _,
          Expr.UnaryOp _,
          Expr.Lambda _,
          Expr.IfExp _,
          Expr.Dict _,
          Expr.Set _,
          Expr.ListComp _,
          Expr.SetComp _,
          Expr.DictComp _,
          Expr.GeneratorExp _,
          Expr.Await _,
          Expr.Yield _,
          Expr.YieldFrom _,
          Expr.Compare _,
          Expr.Call _,
          Expr.FormattedValue _,
          Expr.Interpolation _,
          Expr.JoinedStr _,
          Expr.TemplateStr _,
          Expr.Constant _,
          Expr.Starred _,
          Expr.ListExpr _,
          Expr.Tuple _,
          Expr.Slice _ ->
          throw new IllegalArgumentException("no single target: " + target);
    };
  }

  private boolean hasLocation(Stmt.AnnAssign assign) {
    if (assign.target() instanceof Expr.Name name) {
      return assign.simple()
          && switch (places.named(name, name.id())) {
            case Place.Attribute _, Place.Global _ -> true;
            case Place.Local _, Place.Inline _, Place.Cell _, Place.Item _ -> false;
          };
    }
    return assign.target() instanceof Expr.Attribute;
  }

  private static Optional<List<Expr>> elementsOf(Expr expr) {
    if (expr instanceof Expr.Tuple(var elements, _, _)) {
      return Optional.of(elements);
    }
    return expr instanceof Expr.ListExpr(var elements, _, _)
        ? Optional.of(elements)
        : Optional.empty();
  }

  private static boolean isPairwise(List<Expr> targets, List<Expr> values) {
    return targets.size() == values.size()
        && targets.stream().noneMatch(Expr.Starred.class::isInstance)
        && values.stream().noneMatch(Expr.Starred.class::isInstance);
  }

  private boolean assigns(List<Expr> targets, int register) {
    return code.isNamed(register) && targets.stream().anyMatch(target -> assigns(target, register));
  }

  private boolean assigns(Expr target, int register) {
    if (target instanceof Expr.Starred(var starred, _, _)) {
      return assigns(starred, register);
    }
    if (target instanceof Expr.Name name) {
      return places.named(name, name.id()) instanceof Place.Local(int local, _)
          && local == register;
    }
    return elementsOf(target).map(elements -> assigns(elements, register)).orElse(false);
  }

  /** {@code x, y = y, x}: all values are read before the first assignment. */
  private void pairwise(List<Expr> targets, List<Expr> values) {
    Operands operands = new Operands(unit);
    values.forEach(operands::add);
    List<Integer> sources = new ArrayList<>(operands.registers());
    for (int at = 1; at < sources.size(); at++) {
      if (assigns(targets.subList(0, at), sources.get(at))) {
        sources.set(at, code.stable(sources.get(at), values.get(at).span()));
      }
    }
    for (int at = 0; at < sources.size(); at++) {
      assign(targets.get(at), sources.get(at));
    }
  }

  /**
   * Elements are read by their index, from the end behind a star; a starred target is a new list.
   */
  private void unpack(List<Expr> targets, int value, Span span) {
    int src = assigns(targets, value) ? code.stable(value, span) : value;
    int afterStar = targets.size();
    for (int at = 0; at < targets.size(); at++) {
      Expr target = targets.get(at);
      if (target instanceof Expr.Starred) {
        afterStar = at + 1;
        int rest = code.temporary();
        code.emit(
            new Instr.MakeContainer(
                rest, ContainerKind.LIST, List.of(), List.of(), List.of(src), target.span()));
        assign(target, rest);
      } else {
        int index = at < afterStar ? at : at - targets.size();
        int key = code.constant(new Constant.Int(index), target.span());
        assign(target, places.load(new Place.Item(src, key), span));
      }
    }
  }
}
