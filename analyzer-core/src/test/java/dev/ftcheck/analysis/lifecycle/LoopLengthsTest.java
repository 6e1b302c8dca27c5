package dev.ftcheck.analysis.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ftcheck.analysis.ir.Instr;
import dev.ftcheck.analysis.link.LinkedUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LoopLengthsTest {

  private static final String HEAD =
      "import itertools, os, sys\nN = 8\nNAMES = ['a', 'b']\ndef f(items, flag):\n    squares = [n for n in items]\n";

  /**
   * The length of the last loop of a function with the parameters {@code items} and {@code flag}.
   */
  private static LoopLength length(String loop) {
    AnalysedSource source = AnalysedSource.of(HEAD + "    " + loop + ":\n        pass\n");
    LinkedUnit unit = source.unit("f");
    boolean isFor = loop.startsWith("for");
    Instr last =
        isFor
            ? AnalysedSource.all(unit, Instr.ForEach.class).getLast()
            : AnalysedSource.all(unit, Instr.While.class).getLast();
    return new LoopLengths(source.pointsTo()).of(unit, last);
  }

  @ParameterizedTest
  @CsvSource({
    "for i in range(8),8",
    "for i in range(N),8",
    "'for i in range(2, 6)',4",
    "'for i in (items, flag)',2",
    "'for i in zip(items, [items, flag])',2",
    "'for i in enumerate(sorted([items, flag]))',2"
  })
  void known(String loop, long rounds) {
    assertEquals(new LoopLength.Known(rounds), length(loop));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "for i in items",
        "for i in items[1:]",
        "for i in items.values()",
        "for i in range(len(items))",
        "for i in squares",
        "for i in list(map(str, items))"
      })
  void per_item_of_a_parameter(String loop) {
    assertEquals(new LoopLength.Input("items"), length(loop));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "for i in open('x')",
        "for i in sys.argv[1:]",
        "for i in sys.stdin",
        "for i in os.listdir('.')"
      })
  void from_outside(String loop) {
    assertEquals(new LoopLength.External(), length(loop));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "while True",
        "while 1",
        "for i in itertools.count()",
        "for i in iter(items, None)"
      })
  void endless(String loop) {
    assertEquals(new LoopLength.Endless(), length(loop));
  }

  @ParameterizedTest
  @ValueSource(strings = {"while flag.is_set()", "while not flag", "while flag"})
  void open_ended(String loop) {
    assertEquals(new LoopLength.OpenEnded(), length(loop));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "for i in range(flag)",
        "while flag < 10",
        "for i in items[:4]",
        "for i in NAMES",
        "for i in zip(items, NAMES)",
        "while False"
      })
  void unsaid(String loop) {
    assertEquals(new LoopLength.Unsaid(), length(loop));
  }
}
