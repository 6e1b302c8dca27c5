package dev.ftcheck.sarif;

import com.contrastsecurity.sarif.ArtifactLocation;
import com.contrastsecurity.sarif.OriginalUriBaseIds;
import com.contrastsecurity.sarif.Run;
import com.contrastsecurity.sarif.RunAutomationDetails;
import com.contrastsecurity.sarif.SarifSchema210;
import com.contrastsecurity.sarif.Tool;
import com.contrastsecurity.sarif.ToolComponent;
import dev.ftcheck.report.Report;
import dev.ftcheck.report.SourceTexts;
import dev.ftcheck.rules.RuleMetadata;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.util.List;

/** Writes a {@link Report} as one SARIF log with one run. */
public final class SarifWriter {

  private static final URI SCHEMA = URI.create("https://json.schemastore.org/sarif-2.1.0.json");

  private final String version;
  private final List<RuleMetadata> rules;
  private final Origin origin;

  /**
   * @param version of ftcheck
   * @param rules those that ran, in the order in which results refer to them
   */
  public SarifWriter(String version, List<RuleMetadata> rules, Origin origin) {
    this.version = version;
    this.rules = List.copyOf(rules);
    this.origin = origin;
  }

  /** Leaves {@code out} open and flushed. */
  public void write(Report report, SourceTexts sources, ExecutionTimes times, Writer out)
      throws IOException {
    SarifSchema210 log =
        new SarifSchema210()
            .with$schema(SCHEMA)
            .withVersion(SarifSchema210.Version._2_1_0)
            .withRuns(List.of(run(report, sources, times)));
    SarifJson.write(log, out);
  }

  private Run run(Report report, SourceTexts sources, ExecutionTimes times) {
    Results results = new Results(rules, sources);
    OriginalUriBaseIds bases = new OriginalUriBaseIds();
    bases.setAdditionalProperty(
        Places.ROOT, new ArtifactLocation().withUri(Places.folderUri(report.base())));
    return new Run()
        .withTool(new Tool().withDriver(driver()))
        .withAutomationDetails(new RunAutomationDetails().withId(origin.automationId()))
        .withOriginalUriBaseIds(bases)
        .withInvocations(List.of(Invocations.of(report.diagnostics(), times)))
        .withColumnKind(Run.ColumnKind.UTF_16_CODE_UNITS)
        .withResults(report.findings().stream().map(results::result).toList());
  }

  private ToolComponent driver() {
    return new ToolComponent()
        .withName("ftcheck")
        .withFullName("ftcheck " + version)
        .withVersion(version)
        .withSemanticVersion(version)
        .withLanguage("en")
        .withRules(Descriptors.of(rules));
  }
}
