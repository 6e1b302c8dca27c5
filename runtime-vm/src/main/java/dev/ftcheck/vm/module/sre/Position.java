package dev.ftcheck.vm.module.sre;

/** Arguments of AT: the zero-width tests of {@code ^}, {@code $}, {@code \A}, {@code \b} ... */
final class Position {

  static final int BEGINNING = 0;
  static final int BEGINNING_LINE = 1;
  static final int BEGINNING_STRING = 2;
  static final int BOUNDARY = 3;
  static final int NON_BOUNDARY = 4;
  static final int END = 5;
  static final int END_LINE = 6;
  static final int END_STRING = 7;
  static final int LOCALE_BOUNDARY = 8;
  static final int LOCALE_NON_BOUNDARY = 9;
  static final int UNICODE_BOUNDARY = 10;
  static final int UNICODE_NON_BOUNDARY = 11;

  private Position() {}

  /** Whether the test holds at {@code at}, which is at most {@code end}. */
  static boolean holds(int test, Subject text, int at, int end) {
    return switch (test) {
      case BEGINNING, BEGINNING_STRING -> at == 0;
      case BEGINNING_LINE -> at == 0 || text.at(at - 1) == '\n';
      case END -> at == end || at == end - 1 && text.at(at) == '\n';
      case END_LINE -> at == end || text.at(at) == '\n';
      case END_STRING -> at == end;
      case BOUNDARY, LOCALE_BOUNDARY -> isAsciiBoundary(text, at, end);
      case NON_BOUNDARY, LOCALE_NON_BOUNDARY -> !isAsciiBoundary(text, at, end);
      case UNICODE_BOUNDARY -> isUnicodeBoundary(text, at, end);
      case UNICODE_NON_BOUNDARY -> !isUnicodeBoundary(text, at, end);
      default -> throw new InvalidSreCode();
    };
  }

  private static boolean isAsciiBoundary(Subject text, int at, int end) {
    boolean before = at > 0 && CharacterClass.isAsciiWord(text.at(at - 1));
    boolean after = at < end && CharacterClass.isAsciiWord(text.at(at));
    return before != after;
  }

  private static boolean isUnicodeBoundary(Subject text, int at, int end) {
    boolean before = at > 0 && CharacterClass.isUnicodeWord(text.at(at - 1));
    boolean after = at < end && CharacterClass.isUnicodeWord(text.at(at));
    return before != after;
  }
}
