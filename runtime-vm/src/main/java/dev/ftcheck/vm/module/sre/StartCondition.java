package dev.ftcheck.vm.module.sre;

/** What a search knows of the start of every match. */
sealed interface StartCondition {

  /** A match may start anywhere. */
  record Anywhere() implements StartCondition {}

  /** Only the beginning of the text will do. */
  record AtBeginning() implements StartCondition {}

  /** The first character is in a set. */
  record InSet(CharSet set) implements StartCondition {}

  /**
   * A match starts with these characters.
   *
   * @param text the same as a Java string, null if it has characters beyond the basic plane
   */
  record WithPrefix(int[] characters, String text) implements StartCondition {}
}
