package dev.ftcheck.analysis.flow;

import dev.ftcheck.analysis.link.LinkedModule;

/** Something that can be read or written. */
public sealed interface Place {

  record Attribute(Operand object, String name) implements Place {}

  record Global(LinkedModule module, String name) implements Place {}

  record Cell(int ownerUnit, String name) implements Place {}

  /** The elements and the structure of a container. */
  record Contents(Operand container) implements Place {}

  /** Whether both certainly denote the same place within one run of the unit. */
  default boolean sameAs(Place other) {
    return switch (this) {
      case Attribute(Operand object, String name) ->
          other instanceof Attribute(Operand that, String thatName)
              && name.equals(thatName)
              && object.path().equals(that.path());
      case Contents(Operand container) ->
          other instanceof Contents(Operand that) && container.path().equals(that.path());
      case Global _, Cell _ -> equals(other);
    };
  }
}
