package dev.ftcheck.analysis.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ftcheck.analysis.ir.Instr;
import dev.ftcheck.analysis.link.LinkedUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountsTest {

  /** The value of {@code size = ...} in a function with a parameter {@code n}. */
  private static Count size(String expression) {
    AnalysedSource source =
        AnalysedSource.of(
            "import os\nMANY = 48\nsetting = 1\nsetting = 2\ndef f(n):\n    size = "
                + expression
                + "\n    return size\n");
    LinkedUnit unit = source.unit("f");
    int src = AnalysedSource.all(unit, Instr.Return.class).getFirst().src();
    return new Counts(source.pointsTo()).of(unit, src);
  }

  @ParameterizedTest
  @CsvSource({"32,32", "MANY,48", "2 * MANY,96", "int(8),8", "'max(4, 20)',20", "'min(4, 20)',4"})
  void constants(String expression, long value) {
    assertEquals(new Count.Fixed(value), size(expression));
  }

  @ParameterizedTest
  @CsvSource({
    "os.cpu_count(),1",
    "os.process_cpu_count() or 1,1",
    "os.cpu_count() * 8,8",
    "4 * (os.cpu_count() or 1),4",
    "os.cpu_count() + 4,1",
    "'min(32, os.cpu_count() * 5)',1"
  })
  void multiples_of_the_number_of_processors(String expression, long factor) {
    assertEquals(new Count.PerCore(factor), size(expression));
  }

  @ParameterizedTest
  @CsvSource({"n", "setting", "len(n)", "n * 4", "n or 64", "unknown"})
  void everything_else_is_unknown(String expression) {
    assertEquals(Count.UNKNOWN, size(expression));
  }

  @Test
  void a_name_that_the_module_binds_is_no_built_in() {
    AnalysedSource source =
        AnalysedSource.of("def max(*n):\n    return 1\ndef f():\n    return max(4, 20)\n");
    LinkedUnit unit = source.unit("f");
    int src = AnalysedSource.all(unit, Instr.Return.class).getFirst().src();
    assertEquals(Count.UNKNOWN, new Counts(source.pointsTo()).of(unit, src));
  }
}
