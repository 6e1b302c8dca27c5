package dev.ftcheck.vm.types.traceback;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaretAnchorsTest {

  /** The marks are those that CPython 3.14 draws below the expression. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "1/0                  | ~^~",
        "a + b * c            | ~~^~~~~~~",
        "a * b + c            | ~~~~~~^~~",
        "a ** b ** c          | ~~^^~~~~~~~",
        "-a ** b              | ^^^^^^^",
        "-a * b               | ~~~^~~",
        "a+(b)                | ~^^~~",
        "a + (b)              | ~~^~~~~",
        "x['a']['b']          | ~~~~~~^^^^^",
        "f(1)(2)              | ~~~~^^^",
        "f.g(1 + 2)           | ~~~^^^^^^^",
        "a.b                  | ^^^",
        "a if b else c + d    | ^^^^^^^^^^^^^^^^^",
        "not a + b            | ^^^^^^^^^",
        "a < b + c            | ^^^^^^^^^",
        "a, b + c             | ^^^^^^^^",
        "'+' % x              | ~~~~^~~",
        "f'{a + b}' + c       | ~~~~~~~~~~~^~~",
        "a // b               | ~~^^~~",
        "1e+5 + x             | ~~~~~^~~",
        "[1, 2][9]            | ~~~~~~^^^",
        "[1, 2]               | ^^^^^^",
        "await f(x)           | ^^^^^^^^^^",
      })
  void the_operator_or_the_brackets_are_marked(String expression, String marks) {
    CaretAnchors anchors = CaretAnchors.of(expression);
    StringBuilder drawn = new StringBuilder();
    for (int i = 0; i < expression.length(); i++) {
      boolean isAnchor = anchors == null || i >= anchors.start() && i < anchors.end();
      drawn.append(isAnchor ? '^' : '~');
    }
    assertEquals(marks, drawn.toString());
  }
}
