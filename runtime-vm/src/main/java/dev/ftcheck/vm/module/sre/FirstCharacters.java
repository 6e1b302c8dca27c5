package dev.ftcheck.vm.module.sre;

import java.util.BitSet;
import java.util.List;

/**
 * Computes, for places in a program, a set that the next character must be in for the rest of the
 * program to succeed (null if the rest can succeed at the end of the text or nothing is known), and
 * fills in the <em>first</em> arguments of instructions. The sets are upper bounds: they only save
 * attempts that are bound to fail.
 */
final class FirstCharacters {

  private static final int MAXIMAL_DEPTH = 40;

  private final int[] code;
  private final List<CharSet> sets;
  private final List<int[]> sequences;
  private final BitSet active = new BitSet();
  private int depth;

  FirstCharacters(int[] code, List<CharSet> sets, List<int[]> sequences) {
    this.code = code;
    this.sets = sets;
    this.sequences = sequences;
  }

  void fillIn() {
    for (int pc = 0; pc < code.length; pc += Op.length(code, pc)) {
      switch (code[pc]) {
        case Op.GREEDY_ONE -> code[pc + 5] = followOfRepetition(pc);
        case Op.LAZY_ONE -> code[pc + 5] = number(first(pc + 6));
        case Op.MAX_UNTIL -> fillInLoop(pc);
        case Op.BRANCH -> {
          for (int i = 0; i < code[pc + 1]; i++) {
            code[pc + 3 + 2 * i] = number(first(code[pc + 2 + 2 * i]));
          }
        }
        default -> {
          // no first to fill in
        }
      }
    }
  }

  private int followOfRepetition(int pc) {
    CharSet follow = first(pc + 6);
    if (follow == null) {
      return Op.ANY_FIRST;
    }
    CharSet unit = unit(pc + 1);
    return follow.mayOverlap(unit) ? number(follow) : Op.NEVER_GIVE_BACK;
  }

  private void fillInLoop(int pc) {
    active.set(pc);
    CharSet body = first(code[pc + 4]);
    active.clear(pc);
    CharSet tail = first(pc + 7);
    code[pc + 5] = number(body);
    boolean decided = body != null && tail != null && !body.mayOverlap(tail);
    code[pc + 6] = decided ? Op.NEVER_GIVE_BACK : Op.ANY_FIRST;
  }

  private int number(CharSet set) {
    if (set == null) {
      return Op.ANY_FIRST;
    }
    sets.add(set);
    return sets.size() - 1;
  }

  StartCondition startCondition() {
    int pc = 0;
    while (code[pc] == Op.MARK || code[pc] == Op.CLOSE_MARK) {
      pc += 2;
    }
    if (code[pc] == Op.CHAR) {
      return prefix(new int[] {code[pc + 1]});
    }
    if (code[pc] == Op.STRING) {
      return prefix(sequences.get(code[pc + 1]));
    }
    if (code[pc] == Op.AT && (code[pc + 1] == Position.BEGINNING || isStringStart(pc))) {
      return new StartCondition.AtBeginning();
    }
    CharSet first = first(0);
    return first == null ? new StartCondition.Anywhere() : new StartCondition.InSet(first);
  }

  private boolean isStringStart(int pc) {
    return code[pc + 1] == Position.BEGINNING_STRING;
  }

  private static StartCondition prefix(int[] characters) {
    boolean basic = true;
    for (int c : characters) {
      basic &= c <= 0xFFFF;
    }
    String text = basic ? new String(characters, 0, characters.length) : null;
    return new StartCondition.WithPrefix(characters, text);
  }

  /** What the next character must be in for everything from {@code pc} on to match. */
  private CharSet first(int pc) {
    if (depth >= MAXIMAL_DEPTH) {
      return null;
    }
    depth++;
    try {
      return firstOf(skipEmpty(pc));
    } finally {
      depth--;
    }
  }

  /** Stops at the end of an atomic group: what follows must not influence how it matches. */
  private int skipEmpty(int from) {
    int pc = from;
    while (true) {
      switch (code[pc]) {
        case Op.MARK, Op.CLOSE_MARK, Op.ATOMIC, Op.AT -> pc += Op.length(code, pc);
        case Op.JUMP -> pc = code[pc + 1];
        case Op.ENTER_LOOP -> pc = code[pc + 2];
        case Op.ASSERT_NOT -> pc = code[pc + 3];
        default -> {
          return pc;
        }
      }
    }
  }

  private CharSet firstOf(int pc) {
    return switch (code[pc]) {
      case Op.FAIL -> CharSet.nothing();
      case Op.CHAR, Op.NOT_CHAR, Op.SET, Op.ANY, Op.ANY_ALL -> unit(pc);
      case Op.STRING -> CharSet.single(sequences.get(code[pc + 1])[0]);
      case Op.BRANCH -> branch(pc);
      case Op.GREEDY_ONE, Op.LAZY_ONE, Op.POSSESSIVE_ONE ->
          code[pc + 3] != 0 ? unit(pc + 1) : union(unit(pc + 1), first(pc + 6));
      case Op.MAX_UNTIL -> loop(pc, code[pc + 4], pc + 7);
      case Op.MIN_UNTIL -> loop(pc, code[pc + 4], pc + 5);
      default -> null;
    };
  }

  private CharSet branch(int pc) {
    CharSet union = CharSet.nothing();
    for (int i = 0; i < code[pc + 1] && union != null; i++) {
      union = union(union, first(code[pc + 2 + 2 * i]));
    }
    return union;
  }

  /** Both ways out, whatever the count is; a body that comes back here has consumed nothing. */
  private CharSet loop(int pc, int body, int tail) {
    if (active.get(pc)) {
      return null;
    }
    active.set(pc);
    CharSet ofBody = first(body);
    active.clear(pc);
    return ofBody == null ? null : union(ofBody, first(tail));
  }

  private static CharSet union(CharSet one, CharSet other) {
    return one == null || other == null ? null : one.roughUnion(other);
  }

  private CharSet unit(int pc) {
    return switch (code[pc]) {
      case Op.CHAR -> CharSet.single(code[pc + 1]);
      case Op.NOT_CHAR -> CharSet.everythingBut(code[pc + 1]);
      case Op.SET -> sets.get(code[pc + 1]);
      case Op.ANY -> CharSet.everythingBut('\n');
      default -> CharSet.everything();
    };
  }
}
