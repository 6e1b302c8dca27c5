package dev.ftcheck.cli.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ftcheck.cli.Golden;
import dev.ftcheck.cli.SampleReport;
import dev.ftcheck.report.Report;
import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class TextReportTest {

  @Test
  void a_race_shows_both_lines_and_both_threads() throws IOException {
    Golden.assertMatches("race.txt", text(SampleReport.of(SampleReport.race()), false));
  }

  @Test
  void places_with_the_same_defect_are_listed_a_line_each() throws IOException {
    Golden.assertMatches("alike.txt", text(SampleReport.of(SampleReport.alike(3)), false));
  }

  @Test
  void very_many_places_with_the_same_defect_are_counted() throws IOException {
    String text = text(SampleReport.of(SampleReport.alike(20)), false);
    assertTrue(text.contains(" (and at 20 more places)"), text);
    assertTrue(text.contains("8 more places (--format json has them all)"), text);
  }

  @Test
  void a_lock_cycle_shows_every_thread_within_eighty_columns() throws IOException {
    String text = text(SampleReport.of(SampleReport.cycle()), false);
    Golden.assertMatches("cycle.txt", text);
    text.lines().skip(1).forEach(line -> assertTrue(line.length() <= 80, line));
  }

  @Test
  void tabs_and_wide_characters_are_underlined_where_they_stand() throws IOException {
    Golden.assertMatches("wide.txt", text(SampleReport.of(SampleReport.wide()), false));
  }

  @Test
  void a_long_line_is_cut_around_the_place() throws IOException {
    Golden.assertMatches("long-line.txt", text(SampleReport.of(SampleReport.longLine()), false));
  }

  @Test
  void a_place_without_text_has_no_frame() throws IOException {
    Golden.assertMatches("gone.txt", text(SampleReport.of(SampleReport.gone()), false));
  }

  @Test
  void a_whole_report_ends_with_what_was_covered() throws IOException {
    Golden.assertMatches("whole.txt", text(SampleReport.report(), false));
  }

  @Test
  void an_empty_report_says_so() throws IOException {
    Golden.assertMatches("empty.txt", text(SampleReport.empty(), false));
  }

  @Test
  void colours_change_nothing_but_colours() throws IOException {
    String plain = text(SampleReport.report(), false);
    String colored = text(SampleReport.report(), true);
    assertFalse(plain.contains("\u001b"));
    assertTrue(colored.contains("\u001b"));
    assertEquals(plain, colored.replaceAll("\u001b\\[[0-9;]*m", ""));
  }

  private static String text(Report report, boolean color) throws IOException {
    StringWriter out = new StringWriter();
    new TextReport(Palette.of(color), SampleReport.TEXTS).write(report, out);
    return out.toString();
  }
}
