package dev.ftcheck.vm.codegen;

/** What a code object is compiled from; decides where its names live. */
enum CodeKind {
  MODULE,
  CLASS,
  FUNCTION,
  GENERATOR_EXPRESSION,
  /** Annotation scopes: type parameters, alias values, bounds, annotations. */
  LAZY;

  /** Whether names of its own are looked up in a mapping. */
  boolean hasNamespace() {
    return this == MODULE || this == CLASS;
  }
}
