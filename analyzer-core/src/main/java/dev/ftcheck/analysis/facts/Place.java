package dev.ftcheck.analysis.facts;

import dev.ftcheck.scope.Variable;

/** Something that can be read, assigned or deleted, with its object and key already evaluated. */
sealed interface Place {

  /** A parameter or local that no other unit captures. */
  record Local(int register, String name) implements Place {}

  /** A variable of a comprehension or a type parameter, which no other unit captures. */
  record Inline(Variable variable) implements Place {}

  record Cell(int ownerUnit, String name) implements Place {}

  record Global(String name) implements Place {}

  record Attribute(int object, String attr) implements Place {}

  record Item(int object, int key) implements Place {}
}
