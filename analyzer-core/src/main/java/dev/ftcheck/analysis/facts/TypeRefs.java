package dev.ftcheck.analysis.facts;

import dev.ftcheck.analysis.ir.TypeRef;
import dev.ftcheck.ast.BinaryOperator;
import dev.ftcheck.ast.Expr;
import dev.ftcheck.ast.Literal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Annotations as types. */
final class TypeRefs {

  private static final TypeRef UNKNOWN = new TypeRef.Unknown();
  private static final TypeRef NONE = new TypeRef.Named("None");

  /** {@code Q[X, ...]} says something about the variable, and X about its value. */
  private static final Set<String> QUALIFIERS =
      Set.of(
          "Optional",
          "Annotated",
          "ClassVar",
          "Final",
          "Required",
          "NotRequired",
          "ReadOnly",
          "InitVar");

  /** Without arguments these tell no type; {@code Literal}'s arguments are values. */
  private static final Set<String> NO_TYPE = Set.of("ClassVar", "Final", "Literal", "TypeAlias");

  private final StringAnnotations strings;

  TypeRefs(StringAnnotations strings) {
    this.strings = strings;
  }

  TypeRef of(Expr annotation) {
    Optional<String> dotted = DottedName.of(annotation);
    if (dotted.isPresent()) {
      return named(dotted.get());
    }
    if (annotation instanceof Expr.Constant(var literal, _, _)) {
      return literal(literal);
    }
    if (annotation instanceof Expr.Subscript(var base, var index, _, _)) {
      return DottedName.of(base).map(name -> applied(name, index)).orElse(UNKNOWN);
    }
    if (annotation instanceof Expr.BinOp binOp && binOp.op() == BinaryOperator.BIT_OR) {
      List<TypeRef> members = new ArrayList<>();
      addMembers(binOp, members);
      return union(members);
    }
    return UNKNOWN;
  }

  private TypeRef literal(Literal literal) {
    return switch (literal) {
      case Literal.NoneValue() -> NONE;
      case Literal.Str text ->
          strings
              .dottedName(text.text())
              .map(TypeRefs::named)
              .or(() -> strings.parse(text.text()).map(this::of))
              .orElse(UNKNOWN);
      case Literal.Ellipsis _,
          Literal.Bool _,
          Literal.Int _,
          Literal.Float _,
          Literal.Complex _,
          Literal.Bytes _ ->
          UNKNOWN;
    };
  }

  private static TypeRef named(String dotted) {
    return NO_TYPE.contains(DottedName.last(dotted)) ? UNKNOWN : new TypeRef.Named(dotted);
  }

  private TypeRef applied(String base, Expr index) {
    String simple = DottedName.last(base);
    List<Expr> arguments =
        index instanceof Expr.Tuple(var elements, _, _) ? elements : List.of(index);
    if (QUALIFIERS.contains(simple)) {
      return arguments.isEmpty() ? UNKNOWN : of(arguments.getFirst());
    }
    if (NO_TYPE.contains(simple)) {
      return UNKNOWN;
    }
    List<TypeRef> types = arguments.stream().map(this::of).toList();
    return simple.equals("Union")
        ? union(types)
        : new TypeRef.Applied(new TypeRef.Named(base), types);
  }

  private void addMembers(Expr expr, List<TypeRef> members) {
    if (expr instanceof Expr.BinOp(var left, var op, var right, _) && op == BinaryOperator.BIT_OR) {
      addMembers(left, members);
      members.add(of(right));
    } else {
      members.add(of(expr));
    }
  }

  private static TypeRef union(List<TypeRef> members) {
    List<TypeRef> present = members.stream().filter(member -> !member.equals(NONE)).toList();
    return switch (present.size()) {
      case 0 -> NONE;
      case 1 -> present.getFirst();
      default -> new TypeRef.Union(present);
    };
  }
}
