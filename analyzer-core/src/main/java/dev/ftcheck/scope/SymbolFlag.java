package dev.ftcheck.scope;

/** What a scope itself does with a name. */
public enum SymbolFlag {
  /** Read. The target of an augmented assignment alone does not count, as in CPython. */
  USED,
  /** Bound by an assignment, loop, {@code def}, pattern, {@code del} or the like. */
  ASSIGNED,
  /** Target of a {@code del}; such a name may be unbound while its scope runs. */
  DELETED,
  PARAMETER,
  IMPORTED,
  /** Target of an annotated assignment to a bare name. */
  ANNOTATED,
  /**
   * Declared {@code global} here; on a module's symbol, declared so in any scope of the file. A
   * walrus in a comprehension at module level declares its target too.
   */
  GLOBAL,
  /** Declared {@code nonlocal} here, or bound by a walrus in this comprehension. */
  NONLOCAL,
  /** Iteration variable of this comprehension. */
  ITERATION_VARIABLE,
  TYPE_PARAMETER,
  /** A name of a class namespace that a nested scope looks up past the class. */
  FREE_THROUGH_CLASS
}
