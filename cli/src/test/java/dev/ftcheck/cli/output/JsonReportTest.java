package dev.ftcheck.cli.output;

import dev.ftcheck.cli.Golden;
import dev.ftcheck.cli.SampleReport;
import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class JsonReportTest {

  @Test
  void a_whole_report() throws IOException {
    StringWriter out = new StringWriter();
    new JsonReport("0.1.0", SampleReport.TEXTS).write(SampleReport.report(), out);
    Golden.assertMatches("whole.json", out.toString());
  }
}
