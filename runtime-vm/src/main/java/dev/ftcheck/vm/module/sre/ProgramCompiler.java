package dev.ftcheck.vm.module.sre;

import java.util.ArrayList;
import java.util.List;

/**
 * Translates the code of {@code re._compiler} (see {@link SreCode}) to a {@link Program}: character
 * tests become tables, runs of literals sequences, relative skips absolute targets. Skips of the
 * source are relative to the word that holds them.
 */
final class ProgramCompiler {

  private static final int INFO_MINIMUM = 2;

  private final int[] source;
  private final int groups;
  private final IntList out = new IntList();
  private final List<CharSet> sets = new ArrayList<>();
  private final List<int[]> sequences = new ArrayList<>();

  /** Translated address of every source address. */
  private final int[] translated;

  /** Source addresses that something jumps to, and pairs of a word to patch and its target. */
  private final boolean[] isTarget;

  private final IntList patches = new IntList();
  private int registers;
  private long minimumLength;

  private ProgramCompiler(int[] source, int groups) {
    this.source = source;
    this.groups = groups;
    translated = new int[source.length + 1];
    isTarget = new boolean[source.length + 1];
    registers = 2 * groups + 1;
  }

  /**
   * Translates compiled code.
   *
   * @throws InvalidSreCode if it is not well-formed
   */
  static Program compile(int[] source, int groups) {
    try {
      return new ProgramCompiler(source, groups).compile();
    } catch (ArrayIndexOutOfBoundsException malformed) {
      throw new InvalidSreCode();
    }
  }

  private Program compile() {
    sequence(0, source.length - 1);
    if (source[source.length - 1] != SreCode.SUCCESS) {
      throw new InvalidSreCode();
    }
    translated[source.length - 1] = out.size();
    out.add(Op.SUCCEED);
    int[] code = out.toArray();
    int[] pairs = patches.toArray();
    for (int i = 0; i < pairs.length; i += 2) {
      code[pairs[i]] = translated[pairs[i + 1]];
    }
    FirstCharacters firsts = new FirstCharacters(code, sets, sequences);
    firsts.fillIn();
    return new Program(
        code,
        sets.toArray(CharSet[]::new),
        sequences.toArray(int[][]::new),
        groups,
        registers,
        minimumLength,
        firsts.startCondition());
  }

  private void sequence(int from, int to) {
    int at = from;
    while (at < to) {
      translated[at] = out.size();
      at = instruction(at);
    }
    if (at != to) {
      throw new InvalidSreCode();
    }
    translated[to] = out.size();
  }

  /** Translates one instruction; answers the address of the next. */
  private int instruction(int at) {
    int op = source[at];
    switch (op) {
      case SreCode.FAILURE -> out.add(Op.FAIL);
      case SreCode.LITERAL -> {
        return literals(at);
      }
      case SreCode.AT -> out.addAll(Op.AT, source[at + 1]);
      case SreCode.MARK -> mark(source[at + 1]);
      case SreCode.JUMP -> jump(Op.JUMP, at + 1);
      case SreCode.BRANCH -> {
        return branch(at);
      }
      case SreCode.REPEAT -> {
        return loop(at);
      }
      case SreCode.REPEAT_ONE -> repeatOne(Op.GREEDY_ONE, at);
      case SreCode.MIN_REPEAT_ONE -> repeatOne(Op.LAZY_ONE, at);
      case SreCode.POSSESSIVE_REPEAT_ONE -> repeatOne(Op.POSSESSIVE_ONE, at);
      case SreCode.POSSESSIVE_REPEAT -> {
        return possessiveLoop(at);
      }
      case SreCode.ASSERT -> assertion(at);
      case SreCode.ASSERT_NOT -> negativeAssertion(at);
      case SreCode.ATOMIC_GROUP -> atomicGroup(at);
      case SreCode.GROUPREF -> groupReference(at, CaseFolding.NONE);
      case SreCode.GROUPREF_IGNORE -> groupReference(at, CaseFolding.ASCII);
      case SreCode.GROUPREF_LOC_IGNORE -> groupReference(at, CaseFolding.LOCALE);
      case SreCode.GROUPREF_UNI_IGNORE -> groupReference(at, CaseFolding.UNICODE);
      case SreCode.GROUPREF_EXISTS -> ifGroup(at);
      case SreCode.INFO -> info(at);
      default -> unit(at);
    }
    return at + sourceLength(op, at);
  }

  private int sourceLength(int op, int at) {
    return switch (op) {
      case SreCode.FAILURE, SreCode.SUCCESS, SreCode.ANY, SreCode.ANY_ALL -> 1;
      case SreCode.GROUPREF_EXISTS -> 3;
      case SreCode.IN,
          SreCode.IN_IGNORE,
          SreCode.IN_LOC_IGNORE,
          SreCode.IN_UNI_IGNORE,
          SreCode.INFO,
          SreCode.REPEAT_ONE,
          SreCode.MIN_REPEAT_ONE,
          SreCode.POSSESSIVE_REPEAT_ONE,
          SreCode.ASSERT,
          SreCode.ASSERT_NOT,
          SreCode.ATOMIC_GROUP ->
          1 + forward(source[at + 1]);
      default -> 2;
    };
  }

  private int forward(int skip) {
    if (skip <= 0) {
      throw new InvalidSreCode();
    }
    return skip;
  }

  /** A run of literals that nothing jumps into becomes one comparison. */
  private int literals(int at) {
    int end = at;
    while (end < source.length && source[end] == SreCode.LITERAL && (end == at || !isTarget[end])) {
      end += 2;
    }
    int count = (end - at) / 2;
    if (count == 1) {
      out.addAll(Op.CHAR, source[at + 1]);
      return end;
    }
    int[] characters = new int[count];
    for (int i = 0; i < count; i++) {
      characters[i] = source[at + 2 * i + 1];
    }
    sequences.add(characters);
    out.addAll(Op.STRING, sequences.size() - 1);
    return end;
  }

  private void mark(int register) {
    if (register < 0 || register >= 2 * groups) {
      throw new InvalidSreCode();
    }
    if ((register & 1) == 0) {
      out.addAll(Op.MARK, register);
    } else {
      out.addAll(Op.CLOSE_MARK, register / 2);
    }
  }

  /** An instruction whose last argument is the target that a skip of the source names. */
  private void jump(int op, int skipAt, int... arguments) {
    out.add(op);
    out.addAll(arguments);
    target(skipAt + forward(source[skipAt]));
  }

  private void target(int sourceAddress) {
    isTarget[sourceAddress] = true;
    patches.addAll(out.size(), sourceAddress);
    out.add(0);
  }

  private int branch(int at) {
    List<Integer> alternatives = new ArrayList<>();
    int skipAt = at + 1;
    while (source[skipAt] != 0) {
      alternatives.add(skipAt);
      skipAt += forward(source[skipAt]);
    }
    out.addAll(Op.BRANCH, alternatives.size());
    for (int alternative : alternatives) {
      target(alternative + 1);
      out.add(Op.ANY_FIRST);
    }
    for (int alternative : alternatives) {
      sequence(alternative + 1, alternative + source[alternative]);
    }
    return skipAt + 1;
  }

  private void repeatOne(int op, int at) {
    out.add(op);
    unit(at + 4);
    out.addAll(source[at + 2], source[at + 3], Op.ANY_FIRST);
  }

  private int loop(int at) {
    int untilAt = at + 1 + forward(source[at + 1]);
    int until = source[untilAt];
    if (until != SreCode.MAX_UNTIL && until != SreCode.MIN_UNTIL) {
      throw new InvalidSreCode();
    }
    int count = newRegisters(2);
    out.addAll(Op.ENTER_LOOP, count);
    target(untilAt);
    int body = out.size();
    sequence(at + 4, untilAt);
    boolean greedy = until == SreCode.MAX_UNTIL;
    out.addAll(greedy ? Op.MAX_UNTIL : Op.MIN_UNTIL, count, source[at + 2], source[at + 3], body);
    if (greedy) {
      out.addAll(Op.ANY_FIRST, Op.ANY_FIRST);
    }
    return untilAt + 1;
  }

  /** Source: skip, min, max, body, SUCCESS, as a whole followed by one more SUCCESS. */
  private int possessiveLoop(int at) {
    int end = at + 1 + forward(source[at + 1]);
    if (source[end] != SreCode.SUCCESS) {
      throw new InvalidSreCode();
    }
    int count = newRegisters(2);
    int barrier = newRegisters(1);
    out.addAll(Op.ENTER_LOOP, count, out.size() + 3);
    int next = out.size();
    out.addAll(Op.POSSESSIVE_NEXT, count, barrier, source[at + 2], source[at + 3]);
    target(end + 1);
    sequence(at + 4, end);
    out.addAll(Op.POSSESSIVE_END, count, barrier, next);
    return end + 1;
  }

  private void assertion(int at) {
    int barrier = newRegisters(1);
    out.addAll(Op.ASSERT, barrier, source[at + 2]);
    groupBody(at + 3, at);
    out.addAll(Op.ASSERT_END, barrier);
  }

  private void negativeAssertion(int at) {
    int barrier = newRegisters(1);
    out.addAll(Op.ASSERT_NOT, barrier, source[at + 2]);
    target(at + 1 + forward(source[at + 1]));
    groupBody(at + 3, at);
    out.addAll(Op.ASSERT_NOT_END, barrier);
  }

  private void atomicGroup(int at) {
    int barrier = newRegisters(1);
    out.addAll(Op.ATOMIC, barrier);
    groupBody(at + 2, at);
    out.addAll(Op.ATOMIC_END, barrier);
  }

  /** The body of a group that ends with SUCCESS just before the target of its skip. */
  private void groupBody(int from, int at) {
    int success = at + forward(source[at + 1]);
    if (source[success] != SreCode.SUCCESS) {
      throw new InvalidSreCode();
    }
    sequence(from, success);
  }

  private void groupReference(int at, CaseFolding folding) {
    out.addAll(Op.GROUP_REFERENCE, checkedGroup(source[at + 1]), folding.ordinal());
  }

  private void ifGroup(int at) {
    out.addAll(Op.IF_GROUP, checkedGroup(source[at + 1]));
    target(at + 1 + forward(source[at + 2]));
  }

  private int checkedGroup(int group) {
    if (group < 0 || group >= groups) {
      throw new InvalidSreCode();
    }
    return group;
  }

  private void info(int at) {
    minimumLength = Integer.toUnsignedLong(source[at + 1 + INFO_MINIMUM]);
  }

  private int newRegisters(int number) {
    int first = registers;
    registers += number;
    return first;
  }

  /** Emits the two words of a one-character test. */
  private void unit(int at) {
    switch (source[at]) {
      case SreCode.ANY -> out.addAll(Op.ANY, 0);
      case SreCode.ANY_ALL -> out.addAll(Op.ANY_ALL, 0);
      case SreCode.LITERAL -> out.addAll(Op.CHAR, source[at + 1]);
      case SreCode.NOT_LITERAL -> out.addAll(Op.NOT_CHAR, source[at + 1]);
      default -> set(unitSet(at));
    }
  }

  private void set(CharSet set) {
    sets.add(set);
    out.addAll(Op.SET, sets.size() - 1);
  }

  private CharSet unitSet(int at) {
    int argument = source[at + 1];
    return switch (source[at]) {
      case SreCode.FAILURE -> CharSet.nothing();
      case SreCode.CATEGORY -> new CharSet(c -> CharacterClass.contains(argument, c), true);
      case SreCode.IN -> set(at, CaseFolding.NONE);
      case SreCode.IN_IGNORE -> set(at, CaseFolding.ASCII);
      case SreCode.IN_LOC_IGNORE -> set(at, CaseFolding.LOCALE);
      case SreCode.IN_UNI_IGNORE -> set(at, CaseFolding.UNICODE);
      case SreCode.LITERAL_IGNORE -> foldedLiteral(argument, CaseFolding.ASCII);
      case SreCode.LITERAL_UNI_IGNORE -> foldedLiteral(argument, CaseFolding.UNICODE);
      case SreCode.LITERAL_LOC_IGNORE -> localeLiteral(argument);
      case SreCode.NOT_LITERAL_IGNORE -> complement(foldedLiteral(argument, CaseFolding.ASCII));
      case SreCode.NOT_LITERAL_UNI_IGNORE ->
          complement(foldedLiteral(argument, CaseFolding.UNICODE));
      case SreCode.NOT_LITERAL_LOC_IGNORE -> complement(localeLiteral(argument));
      default -> throw new InvalidSreCode();
    };
  }

  private CharSet set(int at, CaseFolding folding) {
    return new CharSetCode(source, at + 2, folding).toCharSet();
  }

  private static CharSet foldedLiteral(int literal, CaseFolding folding) {
    return new CharSet(
        c -> folding.lower(c) == literal, folding == CaseFolding.UNICODE || literal > 255);
  }

  private static CharSet localeLiteral(int literal) {
    return new CharSet(
        c ->
            c == literal
                || CaseFolding.asciiLower(c) == literal
                || CaseFolding.asciiUpper(c) == literal,
        literal > 255);
  }

  private static CharSet complement(CharSet set) {
    return new CharSet(c -> !set.contains(c), true);
  }
}
