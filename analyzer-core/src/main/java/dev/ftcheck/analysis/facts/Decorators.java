package dev.ftcheck.analysis.facts;

import dev.ftcheck.analysis.ir.CodeUnit;
import dev.ftcheck.ast.Expr;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The decorators of a definition, outermost first.
 *
 * @param names as of {@link CodeUnit#decorators()}; empty for what is no dotted name
 * @param constants as of {@link CodeUnit#decoratorCalls()}
 * @param applied those that are lowered to calls
 */
record Decorators(
    List<String> names, List<List<CodeUnit.Argumented>> constants, List<Expr> applied) {

  static final Decorators NONE = new Decorators(List.of(), List.of(), List.of());

  /** The analysis knows what these make of a function, or they make nothing of it. */
  private static final Set<String> NOT_APPLIED =
      Set.of(
          "staticmethod",
          "classmethod",
          "property",
          "overload",
          "abstractmethod",
          "override",
          "final");

  private static final Set<String> PROPERTY_PARTS = Set.of("setter", "getter", "deleter");

  static Decorators of(List<Expr> decorators) {
    return new Decorators(
        decorators.stream().map(Decorators::name).toList(),
        decorators.stream().map(Decorators::constantArguments).toList(),
        decorators.stream().filter(Decorators::isApplied).toList());
  }

  private static String name(Expr decorator) {
    Expr callee = decorator instanceof Expr.Call(var function, _, _, _) ? function : decorator;
    return DottedName.of(callee).orElse("");
  }

  private static List<CodeUnit.Argumented> constantArguments(Expr decorator) {
    if (!(decorator instanceof Expr.Call(_, var args, var keywords, _))) {
      return List.of();
    }
    return Stream.concat(
            args.stream().map(arg -> argument("", arg)),
            keywords.stream()
                .filter(keyword -> keyword.name().isPresent())
                .map(keyword -> argument(keyword.name().get(), keyword.value())))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<CodeUnit.Argumented> argument(String name, Expr value) {
    return Constants.valueOf(value).map(constant -> new CodeUnit.Argumented(name, constant));
  }

  private static boolean isApplied(Expr decorator) {
    if (decorator instanceof Expr.Attribute(_, var attr, _, _) && PROPERTY_PARTS.contains(attr)) {
      return false;
    }
    return DottedName.of(decorator)
        .filter(dotted -> NOT_APPLIED.contains(DottedName.last(dotted)))
        .isEmpty();
  }
}
