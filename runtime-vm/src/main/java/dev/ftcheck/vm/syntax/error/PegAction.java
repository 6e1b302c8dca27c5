package dev.ftcheck.vm.syntax.error;

/** What an alternative leads to. */
sealed interface PegAction {

  /** A node of that name. */
  record Label(String name) implements PegAction {}

  /** The item that is bound to a name, without what is around it. */
  record PassOn(String name) implements PegAction {}

  /**
   * An error.
   *
   * @param place {@code at}, {@code from}, {@code since}, {@code last}, {@code next}, {@code
   *     block}, {@code indentation}, or the name of a condition of {@link ErrorConditions}
   * @param first the name of the item it begins with, or null
   * @param last the item it ends with, or null
   */
  record Fail(String place, String first, String last, String message) implements PegAction {}
}
