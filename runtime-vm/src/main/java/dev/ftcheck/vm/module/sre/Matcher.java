package dev.ftcheck.vm.module.sre;

import java.util.Arrays;

/**
 * Runs a {@link Program} over a text by backtracking, with an explicit stack, so that the length of
 * the text is no limit. Where several ways lead to a match it takes the one that Perl and Python
 * take; registers are restored exactly when an attempt is abandoned.
 *
 * <p>Belongs to one thread.
 */
final class Matcher {

  private static final int FAILED = -1;
  private static final CaseFolding[] FOLDINGS = CaseFolding.values();

  /** Resumptions between two looks at the thread's interruption. */
  private static final int CHECK_INTERVAL = 1 << 16;

  private final Program program;
  private final int[] code;
  private final CharSet[] sets;
  private final Subject text;
  private final int end;
  private final int[] registers;
  private final BacktrackStack stack = new BacktrackStack();
  private final Runnable interruptionCheck;

  private boolean mustReachEnd;
  private boolean mustConsume;
  private int resumePosition;
  private int resumptions;
  private int start;
  private int stop;

  /**
   * A matcher that sees the text up to {@code end}.
   *
   * @param interruptionCheck called now and then in long runs; may throw to abandon the match
   */
  Matcher(Program program, Subject text, int end, Runnable interruptionCheck) {
    this.program = program;
    this.text = text;
    this.end = end;
    this.interruptionCheck = interruptionCheck;
    code = program.code();
    sets = program.sets();
    registers = new int[program.registers()];
    Arrays.fill(registers, -1);
  }

  /** Start of the last match. */
  int start() {
    return start;
  }

  /** End of the last match. */
  int stop() {
    return stop;
  }

  /** Start of a group, counted from 1, in the last match; -1 if it took no part. */
  int groupStart(int group) {
    return registers[2 * group - 1] < 0 ? -1 : registers[2 * group - 2];
  }

  /** End of a group, counted from 1, in the last match; -1 if it took no part. */
  int groupEnd(int group) {
    return registers[2 * group - 1];
  }

  /** Start and end of every group (-1 where unset), then the last closed group (-1 if none). */
  int[] groupRegisters() {
    return Arrays.copyOf(registers, 2 * program.groups() + 1);
  }

  /** Matches at {@code from} only. */
  boolean matchAt(int from, boolean toTheEnd, boolean nonEmpty) {
    mustReachEnd = toTheEnd;
    mustConsume = nonEmpty;
    return from <= end && end - from >= program.minimumLength() && attempt(from);
  }

  /**
   * Finds the first match from {@code from} on; if one starts there it may have to be non-empty.
   */
  boolean search(int from, boolean nonEmpty) {
    mustReachEnd = false;
    mustConsume = nonEmpty;
    long lastStart = end - program.minimumLength();
    if (from > lastStart) {
      return false;
    }
    int last = (int) lastStart;
    // No pattern switch: the JVM would make a class for it at the start of every process.
    StartCondition start = program.start();
    if (start instanceof StartCondition.AtBeginning) {
      return from == 0 && attempt(0);
    }
    if (start instanceof StartCondition.WithPrefix(int[] prefix, String prefixText)) {
      return searchPrefix(prefix, prefixText, from);
    }
    return start instanceof StartCondition.InSet(CharSet set)
        ? searchSet(set, from, last)
        : searchAnywhere(from, last);
  }

  private boolean searchPrefix(int[] prefix, String prefixText, int from) {
    int at = text.findSequence(prefix, prefixText, from, end);
    while (at >= 0) {
      mustConsume &= at == from;
      if (attempt(at)) {
        return true;
      }
      at = text.findSequence(prefix, prefixText, at + 1, end);
    }
    return false;
  }

  private boolean searchSet(CharSet set, int from, int last) {
    int limit = Math.min(last + 1, end);
    int at = text.findMember(set, from, limit);
    while (at < limit) {
      mustConsume &= at == from;
      if (attempt(at)) {
        return true;
      }
      at = text.findMember(set, at + 1, limit);
    }
    return false;
  }

  private boolean searchAnywhere(int from, int last) {
    for (int at = from; at <= last; at++) {
      if (attempt(at)) {
        return true;
      }
      mustConsume = false;
    }
    return false;
  }

  private boolean attempt(int from) {
    stack.clear();
    Arrays.fill(registers, 0, 2 * program.groups() + 1, -1);
    start = from;
    return run(from);
  }

  private boolean run(int from) {
    int pc = 0;
    int at = from;
    while (true) {
      int next = FAILED;
      switch (code[pc]) {
        case Op.CHAR -> {
          if (at < end && text.at(at) == code[pc + 1]) {
            at++;
            next = pc + 2;
          }
        }
        case Op.NOT_CHAR -> {
          if (at < end && text.at(at) != code[pc + 1]) {
            at++;
            next = pc + 2;
          }
        }
        case Op.SET -> {
          if (at < end && sets[code[pc + 1]].contains(text.at(at))) {
            at++;
            next = pc + 2;
          }
        }
        case Op.ANY -> {
          if (at < end && text.at(at) != '\n') {
            at++;
            next = pc + 2;
          }
        }
        case Op.ANY_ALL -> {
          if (at < end) {
            at++;
            next = pc + 2;
          }
        }
        case Op.STRING -> {
          int[] sequence = program.sequences()[code[pc + 1]];
          if (text.startsWith(sequence, at, end)) {
            at += sequence.length;
            next = pc + 2;
          }
        }
        case Op.AT -> next = Position.holds(code[pc + 1], text, at, end) ? pc + 2 : FAILED;
        case Op.MARK -> {
          setRegister(code[pc + 1], at);
          next = pc + 2;
        }
        case Op.CLOSE_MARK -> {
          closeGroup(code[pc + 1], at);
          next = pc + 2;
        }
        case Op.BRANCH -> next = branch(pc, at, 0);
        case Op.JUMP -> next = code[pc + 1];
        case Op.GREEDY_ONE -> {
          int stop = greedyOne(pc, at);
          if (stop >= 0) {
            at = stop;
            next = pc + 6;
          }
        }
        case Op.LAZY_ONE -> {
          int stop = lazyOne(pc, at);
          if (stop >= 0) {
            at = stop;
            next = pc + 6;
          }
        }
        case Op.POSSESSIVE_ONE -> {
          int stop = possessiveOne(pc, at);
          if (stop >= 0) {
            at = stop;
            next = pc + 6;
          }
        }
        case Op.ENTER_LOOP -> next = enterLoop(pc);
        case Op.MAX_UNTIL -> next = maxUntil(pc, at);
        case Op.MIN_UNTIL -> next = minUntil(pc, at);
        case Op.POSSESSIVE_NEXT -> next = possessiveNext(pc, at);
        case Op.POSSESSIVE_END -> next = possessiveEnd(pc, at);
        case Op.ASSERT -> {
          if (at >= code[pc + 2]) {
            raiseBarrier(pc, at);
            at -= code[pc + 2];
            next = pc + 3;
          }
        }
        case Op.ASSERT_END -> {
          at = stack.positionBelow(registers[code[pc + 1]]);
          stack.commit(registers[code[pc + 1]]);
          next = pc + 2;
        }
        case Op.ASSERT_NOT -> {
          if (at < code[pc + 2]) {
            next = code[pc + 3];
          } else {
            raiseBarrier(pc, at);
            at -= code[pc + 2];
            next = pc + 4;
          }
        }
        case Op.ASSERT_NOT_END -> unwind(registers[code[pc + 1]]);
        case Op.ATOMIC -> {
          raiseBarrier(pc, at);
          next = pc + 2;
        }
        case Op.ATOMIC_END -> {
          stack.commit(registers[code[pc + 1]]);
          next = pc + 2;
        }
        case Op.GROUP_REFERENCE -> {
          int stop = groupReference(pc, at);
          if (stop >= 0) {
            at = stop;
            next = pc + 3;
          }
        }
        case Op.IF_GROUP -> next = hasMatched(code[pc + 1]) ? pc + 3 : code[pc + 2];
        case Op.SUCCEED -> {
          if (!(mustReachEnd && at != end || mustConsume && at == start)) {
            stop = at;
            return true;
          }
        }
        default -> {
          // FAIL
        }
      }
      if (next == FAILED) {
        next = backtrack();
        if (next == FAILED) {
          return false;
        }
        at = resumePosition;
      }
      pc = next;
    }
  }

  /** Undoes what the failed attempt did up to the last choice; answers where to go on. */
  private int backtrack() {
    if (++resumptions % CHECK_INTERVAL == 0) {
      interruptionCheck.run();
    }
    while (!stack.isEmpty()) {
      stack.pop();
      int tag = stack.tag();
      if (tag < 0) {
        registers[~tag] = stack.a();
        continue;
      }
      int next = resume(tag, stack.a(), stack.b());
      if (next != FAILED) {
        return next;
      }
    }
    return FAILED;
  }

  private int resume(int pc, int a, int b) {
    resumePosition = a;
    switch (code[pc]) {
      case Op.BRANCH -> {
        return branch(pc, a, b);
      }
      case Op.GREEDY_ONE -> {
        resumePosition = giveBack(pc, a, b);
        return resumePosition < 0 ? FAILED : pc + 6;
      }
      case Op.LAZY_ONE -> {
        resumePosition = isUnit(pc + 1, a) ? takeMore(pc, a + 1, b) : FAILED;
        return resumePosition < 0 ? FAILED : pc + 6;
      }
      case Op.MAX_UNTIL -> {
        return pc + 7;
      }
      case Op.MIN_UNTIL -> {
        return onceMore(pc, a, b);
      }
      case Op.POSSESSIVE_NEXT -> {
        return b >= code[pc + 3] ? code[pc + 5] : FAILED;
      }
      case Op.ASSERT_NOT -> {
        return code[pc + 3];
      }
      default -> {
        return FAILED;
      }
    }
  }

  private void setRegister(int register, int value) {
    if (!stack.isEmpty()) {
      stack.push(~register, registers[register], 0);
    }
    registers[register] = value;
  }

  private void closeGroup(int group, int at) {
    setRegister(2 * group + 1, at);
    setRegister(program.lastIndexRegister(), group + 1);
  }

  private boolean mayStartWith(int first, int at) {
    return first < 0 || at < end && sets[first].contains(text.at(at));
  }

  /** Enters the first alternative from number {@code from} on that may match. */
  private int branch(int pc, int at, int from) {
    int number = code[pc + 1];
    for (int i = from; i < number; i++) {
      int entry = pc + 2 + 2 * i;
      if (mayStartWith(code[entry + 1], at)) {
        if (i + 1 < number) {
          stack.push(pc, at, i + 1);
        }
        return code[entry];
      }
    }
    return FAILED;
  }

  private int greedyOne(int pc, int at) {
    int stop = possessiveOne(pc, at);
    return stop < 0 || code[pc + 5] == Op.NEVER_GIVE_BACK
        ? stop
        : giveBack(pc, stop, at + code[pc + 3]);
  }

  /** The longest repetition that ends between {@code least} and {@code most}. */
  private int giveBack(int pc, int most, int least) {
    int stop = most;
    int first = code[pc + 5];
    while (stop >= least && !mayStartWith(first, stop)) {
      stop--;
    }
    if (stop > least) {
      stack.push(pc, stop - 1, least);
    }
    return stop < least ? FAILED : stop;
  }

  private int possessiveOne(int pc, int at) {
    int min = code[pc + 3];
    if (min < 0 || end - at < min) {
      return FAILED;
    }
    int stop = skipUnits(pc + 1, at, limit(at, code[pc + 4]));
    return stop - at < min ? FAILED : stop;
  }

  /** Where a repetition ends at the latest; a bound beyond int is none. */
  private int limit(int at, int max) {
    return max < 0 || max > end - at ? end : at + max;
  }

  private int skipUnits(int pc, int at, int limit) {
    return switch (code[pc]) {
      case Op.CHAR -> text.skip(code[pc + 1], at, limit);
      case Op.NOT_CHAR -> text.find(code[pc + 1], at, limit);
      case Op.SET -> text.skipMembers(sets[code[pc + 1]], at, limit);
      case Op.ANY -> text.find('\n', at, limit);
      default -> limit;
    };
  }

  private boolean isUnit(int pc, int at) {
    int c = text.at(at);
    return switch (code[pc]) {
      case Op.CHAR -> c == code[pc + 1];
      case Op.NOT_CHAR -> c != code[pc + 1];
      case Op.SET -> sets[code[pc + 1]].contains(c);
      case Op.ANY -> c != '\n';
      default -> true;
    };
  }

  private int lazyOne(int pc, int at) {
    int min = code[pc + 3];
    if (min < 0 || end - at < min || skipUnits(pc + 1, at, at + min) != at + min) {
      return FAILED;
    }
    return takeMore(pc, at + min, limit(at, code[pc + 4]));
  }

  /** The shortest repetition from {@code at} on that the rest may follow. */
  private int takeMore(int pc, int at, int limit) {
    int stop = at;
    while (!mayStartWith(code[pc + 5], stop)) {
      if (stop >= limit || !isUnit(pc + 1, stop)) {
        return FAILED;
      }
      stop++;
    }
    if (stop < limit) {
      stack.push(pc, stop, limit);
    }
    return stop;
  }

  private int enterLoop(int pc) {
    int count = code[pc + 1];
    setRegister(count, -1);
    setRegister(count + 1, -1);
    return code[pc + 2];
  }

  private int maxUntil(int pc, int at) {
    int register = code[pc + 1];
    int count = registers[register] + 1;
    if (Integer.compareUnsigned(count, code[pc + 2]) < 0) {
      setRegister(register, count);
      return code[pc + 4];
    }
    // an empty round ends the loop
    if (Integer.compareUnsigned(count, code[pc + 3]) < 0
        && registers[register + 1] != at
        && mayStartWith(code[pc + 5], at)) {
      if (code[pc + 6] != Op.NEVER_GIVE_BACK) {
        stack.push(pc, at, 0);
      }
      setRegister(register, count);
      setRegister(register + 1, at);
      return code[pc + 4];
    }
    return pc + 7;
  }

  private int minUntil(int pc, int at) {
    int register = code[pc + 1];
    int count = registers[register] + 1;
    if (Integer.compareUnsigned(count, code[pc + 2]) < 0) {
      setRegister(register, count);
      return code[pc + 4];
    }
    stack.push(pc, at, count);
    return pc + 5;
  }

  /** After the rest has failed: one more round of a lazy loop, unless the last one was empty. */
  private int onceMore(int pc, int at, int count) {
    int register = code[pc + 1];
    if (Integer.compareUnsigned(count, code[pc + 3]) >= 0 || registers[register + 1] == at) {
      return FAILED;
    }
    setRegister(register, count);
    setRegister(register + 1, at);
    return code[pc + 4];
  }

  private int possessiveNext(int pc, int at) {
    int count = registers[code[pc + 1]] + 1;
    if (Integer.compareUnsigned(count, code[pc + 4]) >= 0) {
      return code[pc + 5];
    }
    stack.push(pc, at, count);
    registers[code[pc + 2]] = stack.height();
    return pc + 6;
  }

  private int possessiveEnd(int pc, int at) {
    int next = code[pc + 3];
    int barrier = registers[code[pc + 2]];
    boolean empty = stack.positionBelow(barrier) == at;
    stack.commit(barrier);
    int count = code[pc + 1];
    boolean enoughBefore = Integer.compareUnsigned(registers[count] + 1, code[next + 3]) >= 0;
    setRegister(count, registers[count] + 1);
    return empty && enoughBefore ? code[next + 5] : next;
  }

  private void raiseBarrier(int pc, int at) {
    stack.push(pc, at, 0);
    registers[code[pc + 1]] = stack.height();
  }

  /** Removes the barrier whose entry ends at {@code top} and all above, restoring registers. */
  private void unwind(int top) {
    while (stack.height() >= top) {
      stack.pop();
      if (stack.tag() < 0) {
        registers[~stack.tag()] = stack.a();
      }
    }
  }

  private boolean hasMatched(int group) {
    return registers[2 * group] >= 0 && registers[2 * group + 1] >= registers[2 * group];
  }

  private int groupReference(int pc, int at) {
    int group = code[pc + 1];
    if (!hasMatched(group)) {
      return FAILED;
    }
    int from = registers[2 * group];
    int length = registers[2 * group + 1] - from;
    if (end - at < length) {
      return FAILED;
    }
    CaseFolding folding = FOLDINGS[code[pc + 2]];
    for (int i = 0; i < length; i++) {
      if (folding.lower(text.at(from + i)) != folding.lower(text.at(at + i))) {
        return FAILED;
      }
    }
    return at + length;
  }
}
