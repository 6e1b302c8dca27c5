package dev.ftcheck.scope;

import java.util.Set;

/** Names that the language binds without a statement. */
final class ImplicitName {

  /** The class a method is defined in; {@code super()} reads it. */
  static final String CLASS_CELL = "__class__";

  /** The class namespace that annotation scopes read. */
  static final String CLASS_DICT = "__classdict__";

  /** The set of conditional annotations that have been executed. */
  static final String CONDITIONAL_ANNOTATIONS = "__conditional_annotations__";

  /** Bound in the body of a generic class. */
  static final String TYPE_PARAMETERS = "__type_params__";

  private static final Set<String> BOUND_BY_CLASS =
      Set.of(CLASS_CELL, CLASS_DICT, CONDITIONAL_ANNOTATIONS);

  private ImplicitName() {}

  /** True for a name that every class provides to the scopes nested in it. */
  static boolean isBoundByClass(String name) {
    return BOUND_BY_CLASS.contains(name);
  }
}
