package dev.ftcheck.vm.object;

/** A descriptor in the dictionary of a built-in type that Java code stands behind. */
public interface NativeMember {

  /** The type that has it as member; null when that does not matter. */
  default PyType owner() {
    return null;
  }

  /** The name under which the built-in type has it. */
  String name();
}
