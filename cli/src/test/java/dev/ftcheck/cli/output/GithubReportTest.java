package dev.ftcheck.cli.output;

import dev.ftcheck.cli.Golden;
import dev.ftcheck.cli.SampleReport;
import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class GithubReportTest {

  @Test
  void a_whole_report_has_a_command_for_each_finding_that_counts() throws IOException {
    StringWriter out = new StringWriter();
    new GithubReport(SampleReport.TEXTS).write(SampleReport.report(), out);
    Golden.assertMatches("whole.github", out.toString());
  }
}
