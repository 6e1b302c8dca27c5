package dev.ftcheck.vm.object;

/**
 * What {@code type.__call__} does for a type, found once for each version of the type. Immutable;
 * racing threads make equal ones.
 */
final class ConstructionPlan {

  private final Object version;

  /** Whether {@code object.__new__} makes the instances, which are {@link PyInstance}. */
  final boolean isPlain;

  /** A {@code __new__} of Java, which gets the class first; null for another or none. */
  final PyObject allocate;

  /** {@code __init__}, which gets the object first; null when nothing is to be called. */
  final PyObject init;

  /** Whether {@link #init} is all there is to know, so that the general way can be left. */
  final boolean isKnown;

  private ConstructionPlan(PyType type) {
    this.version = type.version();
    PyObject objectNew = PyType.OBJECT.special(Special.NEW);
    PyObject objectInit = PyType.OBJECT.special(Special.INIT);
    PyObject ownNew = type.special(Special.NEW);
    PyObject ownInit = type.special(Special.INIT);
    boolean hasOwnNew = ownNew != objectNew;
    this.isPlain = type.layout().builtin() == PyType.OBJECT && !hasOwnNew;
    this.allocate =
        hasOwnNew
                && ownNew != null
                && !(ownNew instanceof Descriptor)
                && !ownNew.type().isHeapType()
            ? ownNew
            : null;
    // object.__init__ does nothing for a type with a __new__ of its own.
    this.init = ownInit == objectInit && hasOwnNew ? null : ownInit;
    this.isKnown =
        type != PyType.TYPE
            && (isPlain || allocate != null)
            && (init == null || init != objectInit && init.bindsAsMethod());
  }

  /** The plan for the type as it is now. */
  static ConstructionPlan of(PyType type) {
    ConstructionPlan known = type.constructionPlan;
    if (known == null || known.version != type.version()) {
      known = new ConstructionPlan(type);
      type.constructionPlan = known;
    }
    return known;
  }
}
