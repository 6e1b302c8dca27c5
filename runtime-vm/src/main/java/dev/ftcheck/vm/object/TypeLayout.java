package dev.ftcheck.vm.object;

import java.util.Set;

/**
 * What the instances of a type hold: the Java class of a built-in base, fixed slots for {@code
 * __slots__}, and perhaps a dictionary and weak references.
 *
 * @param solid the most derived type along the bases that adds data of its own: a built-in one, or
 *     a class with {@code __slots__}
 * @param builtin the built-in type that decides the Java class of instances
 * @param fixedSlots how many slots {@code __slots__} along the bases use
 * @param hasDictionary whether instances take attributes that no slot names
 * @param hasWeakReferences whether instances can be referenced weakly
 * @param isAcceptableBase whether a program may derive from it
 */
public record TypeLayout(
    PyType solid,
    PyType builtin,
    int fixedSlots,
    boolean hasDictionary,
    boolean hasWeakReferences,
    boolean isAcceptableBase) {

  static TypeLayout ofBuiltin(PyType type, PyType[] bases, Set<TypeFlag> flags) {
    boolean addsNothing = flags.contains(TypeFlag.ADDS_NO_DATA);
    return new TypeLayout(
        addsNothing ? bases[0].layout().solid() : type,
        addsNothing ? bases[0].layout().builtin() : type,
        0,
        flags.contains(TypeFlag.HAS_DICTIONARY),
        !flags.contains(TypeFlag.NO_WEAK_REFERENCES),
        !flags.contains(TypeFlag.FINAL));
  }

  TypeLayout solidAs(PyType type) {
    return new TypeLayout(
        type, builtin, fixedSlots, hasDictionary, hasWeakReferences, isAcceptableBase);
  }

  /** The base whose layout this one extends; the first one when several would do. */
  PyType bestBase(PyType[] bases) {
    PyType best = bases[0];
    for (PyType base : bases) {
      if (base != best
          && base.layout().solid.isSubtype(best.layout().solid)
          && base.layout().solid != best.layout().solid) {
        best = base;
      }
    }
    return best;
  }
}
