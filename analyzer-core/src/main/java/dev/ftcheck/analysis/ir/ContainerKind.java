package dev.ftcheck.analysis.ir;

/** The displays and comprehensions of the language. */
public enum ContainerKind {
  LIST,
  TUPLE,
  SET,
  DICT,
  /** A generator expression: elements appear while it is consumed. */
  GENERATOR
}
