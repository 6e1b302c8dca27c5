package dev.ftcheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TroubleTest {

  private final StringWriter err = new StringWriter();
  private final Trouble trouble =
      new Trouble(
          new Console(
              new PrintWriter(new StringWriter()),
              new PrintWriter(err),
              false,
              false,
              Map.of(),
              Path.of("/")));

  @Test
  void a_defect_is_one_sentence_that_says_what_to_send() {
    assertEquals(ExitCode.TROUBLE, trouble.defect(new IllegalStateException("broken"), false));
    String text = err.toString();
    assertTrue(text.startsWith("ftcheck: this is a defect of ftcheck "), text);
    assertTrue(text.contains("(IllegalStateException at TroubleTest.java:"), text);
    assertTrue(text.contains("--debug"), text);
    assertEquals(1, text.lines().count(), text);
  }

  @Test
  void debug_shows_the_stack_trace() {
    trouble.defect(new IllegalStateException("broken"), true);
    assertTrue(err.toString().contains("\tat dev.ftcheck.cli.TroubleTest"), err.toString());
  }
}
