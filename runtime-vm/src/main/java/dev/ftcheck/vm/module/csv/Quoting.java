package dev.ftcheck.vm.module.csv;

/** When fields are quoted; the ordinals are the numbers of the {@code QUOTE_} constants. */
enum Quoting {
  MINIMAL,
  ALL,
  NONNUMERIC,
  NONE,
  STRINGS,
  NOTNULL;

  /** Whether an unquoted empty field stands for None. */
  boolean hasNull() {
    return this == STRINGS || this == NOTNULL;
  }

  /** Whether an unquoted field is a number. */
  boolean hasNumbers() {
    return this == NONNUMERIC || this == STRINGS;
  }
}
