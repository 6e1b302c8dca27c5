package dev.ftcheck.vm.module.sre;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The table {@code matches.tsv} holds code of {@code re._compiler} and what CPython finds. */
class MatcherTest {

  private static final Runnable NO_CHECK = () -> {};

  @Test
  void every_pattern_of_the_table_finds_what_the_reference_interpreter_finds() throws IOException {
    for (String line : table()) {
      String[] fields = line.split("\t", -1);
      Program program = ProgramCompiler.compile(numbers(fields[1]), Integer.parseInt(fields[2]));
      int[] text = numbers(fields[3]);
      int from = Integer.parseInt(fields[4]);
      Subject wide = Subject.ofCodePoints(text);
      check(program, wide, from, fields);
      if (Arrays.stream(text).allMatch(c -> c < 0x10000)) {
        check(program, Subject.ofText(new String(text, 0, text.length)), from, fields);
      }
    }
  }

  private static void check(Program program, Subject text, int from, String[] fields) {
    Matcher matcher = new Matcher(program, text, text.length(), NO_CHECK);
    String name = fields[0];
    assertEquals(fields[5], shown(matcher, matcher.matchAt(from, false, false), program), name);
    assertEquals(fields[6], shown(matcher, matcher.search(from, false), program), name);
    assertEquals(fields[7], shown(matcher, matcher.matchAt(from, true, false), program), name);
    assertEquals(fields[8], all(matcher, text), name);
  }

  private static String shown(Matcher matcher, boolean found, Program program) {
    if (!found) {
      return "-";
    }
    StringBuilder spans = new StringBuilder(matcher.start() + ":" + matcher.stop());
    for (int group = 1; group <= program.groups(); group++) {
      spans.append(',').append(matcher.groupStart(group)).append(':');
      spans.append(matcher.groupEnd(group));
    }
    int last = matcher.groupRegisters()[program.lastIndexRegister()];
    return spans + ";" + Math.max(0, last);
  }

  private static String all(Matcher matcher, Subject text) {
    StringBuilder spans = new StringBuilder();
    int at = 0;
    boolean nonEmpty = false;
    while (at <= text.length() && matcher.search(at, nonEmpty)) {
      spans.append(spans.isEmpty() ? "" : " ");
      spans.append(matcher.start()).append(':').append(matcher.stop());
      nonEmpty = matcher.start() == matcher.stop();
      at = matcher.stop();
    }
    return spans.toString();
  }

  @Test
  void a_loop_over_a_long_text_needs_no_java_stack() {
    // (?:a|bc)*d
    int[] code = {
      SreCode.REPEAT,
      17,
      0,
      -1,
      SreCode.BRANCH,
      5,
      SreCode.LITERAL,
      'a',
      SreCode.JUMP,
      9,
      7,
      SreCode.LITERAL,
      'b',
      SreCode.LITERAL,
      'c',
      SreCode.JUMP,
      2,
      0,
      SreCode.MAX_UNTIL,
      SreCode.LITERAL,
      'd',
      SreCode.SUCCESS
    };
    Program program = ProgramCompiler.compile(code, 0);
    Subject text = Subject.ofText("abc".repeat(1_000_000) + "d");
    Matcher matcher = new Matcher(program, text, text.length(), NO_CHECK);
    assertTrue(matcher.matchAt(0, true, false));
    Subject other = Subject.ofText("abc".repeat(1_000_000));
    assertFalse(new Matcher(program, other, other.length(), NO_CHECK).matchAt(0, false, false));
  }

  @Test
  void an_exponential_match_can_be_interrupted() {
    // (?:a+)+b
    int[] code = {
      SreCode.REPEAT,
      10,
      1,
      -1,
      SreCode.REPEAT_ONE,
      6,
      1,
      -1,
      SreCode.LITERAL,
      'a',
      SreCode.SUCCESS,
      SreCode.MAX_UNTIL,
      SreCode.LITERAL,
      'b',
      SreCode.SUCCESS
    };
    Program program = ProgramCompiler.compile(code, 0);
    Subject text = Subject.ofText("a".repeat(60));
    Runnable interrupt =
        () -> {
          throw new IllegalStateException("interrupted");
        };
    Matcher matcher = new Matcher(program, text, text.length(), interrupt);
    assertThrows(IllegalStateException.class, () -> matcher.matchAt(0, false, false));
  }

  @Test
  void malformed_code_is_rejected() {
    for (int[] code : new int[][] {{}, {99, 1}, {SreCode.LITERAL}, {SreCode.MARK, 0, 1}, {0}}) {
      assertThrows(InvalidSreCode.class, () -> ProgramCompiler.compile(code, 0));
    }
  }

  private static List<String> table() throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(MatcherTest.class.getResourceAsStream("matches.tsv"), UTF_8))) {
      return reader.lines().filter(line -> !line.startsWith("#")).toList();
    }
  }

  private static int[] numbers(String text) {
    return text.isEmpty()
        ? new int[0]
        : Arrays.stream(text.split(" ")).mapToInt(word -> (int) Long.parseLong(word)).toArray();
  }
}
