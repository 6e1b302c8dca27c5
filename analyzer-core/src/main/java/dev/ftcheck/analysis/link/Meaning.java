package dev.ftcheck.analysis.link;

/** What a name stands for as far as imports and definitions alone tell. */
public sealed interface Meaning {

  record OfClass(LinkedClass cls) implements Meaning {}

  record OfFunction(LinkedUnit unit) implements Meaning {}

  record OfModule(LinkedModule module) implements Meaning {}

  /** Something of a library without a model. */
  record External(String dotted) implements Meaning {}
}
