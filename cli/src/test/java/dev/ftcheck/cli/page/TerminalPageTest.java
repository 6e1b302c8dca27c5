package dev.ftcheck.cli.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ftcheck.cli.Golden;
import dev.ftcheck.cli.text.Palette;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TerminalPageTest {

  private final String page = page();

  @Test
  void a_page_is_wrapped_at_the_width() {
    Golden.assertMatches("page-80.txt", render(false, 80));
    Golden.assertMatches("page-50.txt", render(false, 50));
  }

  @Test
  void colours_do_not_change_where_lines_break() {
    assertEquals(render(false, 60), render(true, 60).replaceAll("\u001b\\[[0-9;]*m", ""));
  }

  private String render(boolean color, int width) {
    return new TerminalPage(Palette.of(color), width).render(page);
  }

  private static String page() {
    try {
      return Files.readString(Path.of("src/test/resources/pages/sample.md"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
