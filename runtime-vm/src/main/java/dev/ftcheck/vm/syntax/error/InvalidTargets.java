package dev.ftcheck.vm.syntax.error;

/** Finds the part of an expression that nothing can be assigned to. */
final class InvalidTargets {

  /** What the expression is to be. */
  enum Use {
    ASSIGNED,
    DELETED,
    /** The variables of a loop, which may have been read as {@code x in y}. */
    LOOP
  }

  private InvalidTargets() {}

  /** Null if all can be assigned to. */
  static ReadNode find(ReadNode node, Use use) {
    return switch (node.label()) {
      case "List", "Tuple" -> {
        ReadNode found = null;
        for (ReadNode item : node.named()) {
          found = found == null ? find(item, use) : found;
        }
        yield found;
      }
      case "Starred" -> use == Use.DELETED ? node : find(node.named().getFirst(), use);
      case "Compare" ->
          use == Use.LOOP && node.named().get(1).label().equals("InPair")
              ? find(node.named().getFirst(), use)
              : node;
      case "Name", "Subscript", "Attribute" -> null;
      case null, default -> node;
    };
  }
}
