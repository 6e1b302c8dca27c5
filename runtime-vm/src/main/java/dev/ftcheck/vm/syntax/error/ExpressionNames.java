package dev.ftcheck.vm.syntax.error;

import java.util.Locale;

/** How messages call expressions. */
final class ExpressionNames {

  private ExpressionNames() {}

  /** {@code text} is that of the node's first token. */
  static String of(ReadNode node, String text) {
    return switch (node.label()) {
      case "Attribute", "Subscript", "Starred", "Name", "List", "Tuple", "Lambda" ->
          node.label().toLowerCase(Locale.ROOT);
      case "Call" -> "function call";
      case "BoolOp", "BinOp", "UnaryOp" -> "expression";
      case "GeneratorExp" -> "generator expression";
      case "Yield" -> "yield expression";
      case "Await" -> "await expression";
      case "ListComp" -> "list comprehension";
      case "SetComp" -> "set comprehension";
      case "DictComp" -> "dict comprehension";
      case "Dict" -> "dict literal";
      case "Set" -> "set display";
      case "JoinedStr" -> "f-string expression";
      case "TemplateStr" -> "t-string expression";
      case "Constant" -> "literal";
      case "Ellipsis" -> "ellipsis";
      case "Compare" -> "comparison";
      case "IfExp" -> "conditional expression";
      case "NamedExpr" -> "named expression";
      case null, default -> text;
    };
  }
}
