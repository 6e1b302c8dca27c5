package dev.ftcheck.vm.module.sre;

/**
 * The instructions of a {@link Program}. Each is one word, followed by its arguments (in
 * parentheses). A <em>unit</em> is two words: one of CHAR, NOT_CHAR, SET, ANY, ANY_ALL and its
 * argument (0 where it has none). A <em>first</em> is the number of a set that the next character
 * must be in for the rest to match, or one of the negative values below. A <em>barrier</em> is the
 * register that holds the height of the backtrack stack at the start of a group that gives no way
 * back into it.
 */
final class Op {

  static final int FAIL = 0;
  static final int SUCCEED = 1;

  /** (character). */
  static final int CHAR = 2;

  /** (character). */
  static final int NOT_CHAR = 3;

  /** (set). */
  static final int SET = 4;

  /** (unused): all but a line feed. */
  static final int ANY = 5;

  /** (unused). */
  static final int ANY_ALL = 6;

  /** (sequence). */
  static final int STRING = 7;

  /** (position code of {@code re._constants}). */
  static final int AT = 8;

  /** (register): stores the position. */
  static final int MARK = 9;

  /** (group): stores the position as the end of a group, and the group as the last closed one. */
  static final int CLOSE_MARK = 10;

  /** (n, then n times: target, first). */
  static final int BRANCH = 11;

  /** (target). */
  static final int JUMP = 12;

  /** (unit, min, max, first of what follows). */
  static final int GREEDY_ONE = 13;

  /** (unit, min, max, first of what follows). */
  static final int LAZY_ONE = 14;

  /** (unit, min, max, unused). */
  static final int POSSESSIVE_ONE = 15;

  /** (count register, target): starts a loop; the last position is in the register after. */
  static final int ENTER_LOOP = 16;

  /** (count register, min, max, body, first of the body, first of the tail). */
  static final int MAX_UNTIL = 17;

  /** (count register, min, max, body). */
  static final int MIN_UNTIL = 18;

  /** (count register, barrier, min, max, tail): one more round of a possessive loop. */
  static final int POSSESSIVE_NEXT = 19;

  /** (count register, barrier, target of the POSSESSIVE_NEXT). */
  static final int POSSESSIVE_END = 20;

  /** (barrier, characters to step back). */
  static final int ASSERT = 21;

  /** (barrier). */
  static final int ASSERT_END = 22;

  /** (barrier, characters to step back, target after the assertion). */
  static final int ASSERT_NOT = 23;

  /** (barrier). */
  static final int ASSERT_NOT_END = 24;

  /** (barrier). */
  static final int ATOMIC = 25;

  /** (barrier). */
  static final int ATOMIC_END = 26;

  /** (group, ordinal of the {@link CaseFolding}). */
  static final int GROUP_REFERENCE = 27;

  /** (group, target if the group has not matched). */
  static final int IF_GROUP = 28;

  /** A first: any character, or none at all. */
  static final int ANY_FIRST = -1;

  /** A first: only where the repetition stops by itself can the rest match. */
  static final int NEVER_GIVE_BACK = -2;

  private static final int[] LENGTHS = {
    1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, -1, 2, 6, 6, 6, 3, 7, 5, 6, 4, 3, 2, 4, 2, 2, 2, 3, 3
  };

  private Op() {}

  /** Words of the instruction at {@code pc}. */
  static int length(int[] code, int pc) {
    return code[pc] == BRANCH ? 2 + 2 * code[pc + 1] : LENGTHS[code[pc]];
  }
}
