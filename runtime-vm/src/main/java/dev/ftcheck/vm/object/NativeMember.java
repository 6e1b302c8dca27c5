package dev.ftcheck.vm.object;

/** A descriptor in the dictionary of a built-in type that Java code stands behind. */
public interface NativeMember {

  /** The name under which the built-in type has it. */
  String name();
}
