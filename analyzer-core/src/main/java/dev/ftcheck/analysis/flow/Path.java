package dev.ftcheck.analysis.flow;

import dev.ftcheck.analysis.link.LinkedModule;

/**
 * An access path: an expression that denotes one heap place when the unit is entered or when it was
 * allocated. Equal paths in one unit denote the same value as long as nobody changes the places on
 * the way, which is the assumption under which locks are named.
 */
public sealed interface Path {

  /** Paths longer than this many fields are not followed; their value is {@link Fresh}. */
  int MAX_FIELDS = 3;

  record Parameter(int index) implements Path {}

  record Global(LinkedModule module, String name) implements Path {}

  record Cell(int ownerUnit, String name) implements Path {}

  record Field(Path base, String name) implements Path {}

  /**
   * {@code base[key]}; {@code key} is a constant as in {@link
   * dev.ftcheck.analysis.pointsto.Elements} or a register.
   */
  record Element(Path base, String key) implements Path {}

  /**
   * Whatever the register was set to by its one instruction: an allocation, a call's result, an
   * unknown.
   */
  record Fresh(int register) implements Path {}

  default Path root() {
    return switch (this) {
      case Field(Path base, var _) -> base.root();
      case Element(Path base, var _) -> base.root();
      case Parameter _, Global _, Cell _, Fresh _ -> this;
    };
  }

  default int length() {
    return switch (this) {
      case Field(Path base, var _) -> base.length() + 1;
      case Element(Path base, var _) -> base.length() + 1;
      case Parameter _, Global _, Cell _, Fresh _ -> 0;
    };
  }

  /** This path with its root replaced: how a callee's path reads at the call. */
  default Path rebase(Path newRoot) {
    return switch (this) {
      case Field(Path base, String name) -> new Field(base.rebase(newRoot), name);
      case Element(Path base, String key) -> new Element(base.rebase(newRoot), key);
      case Parameter _, Global _, Cell _, Fresh _ -> newRoot;
    };
  }
}
