package dev.ftcheck.vm.object;

/** The members of a built-in type, generated at build time from its annotated behaviour class. */
public interface TypeTable {

  /** Puts the members into the dictionary of the type; called once, before its first lookup. */
  void fill(PyType type, PyDict dictionary);
}
