package dev.ftcheck.sarif;

import com.contrastsecurity.sarif.MultiformatMessageString;
import com.contrastsecurity.sarif.PropertyBag;
import com.contrastsecurity.sarif.ReportingConfiguration;
import com.contrastsecurity.sarif.ReportingDescriptor;
import dev.ftcheck.finding.Level;
import dev.ftcheck.rules.RuleMetadata;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Rules as SARIF reporting descriptors, with the properties that GitHub code scanning reads. */
final class Descriptors {

  private Descriptors() {}

  /** In the order of {@code rules}, which results refer to by index. */
  static Set<ReportingDescriptor> of(List<RuleMetadata> rules) {
    Set<ReportingDescriptor> descriptors = new LinkedHashSet<>();
    for (RuleMetadata rule : rules) {
      descriptors.add(descriptor(rule));
    }
    return descriptors;
  }

  private static ReportingDescriptor descriptor(RuleMetadata rule) {
    return new ReportingDescriptor()
        .withId(rule.id())
        .withName(pascalCase(rule.name()))
        .withShortDescription(text(rule.summary() + "."))
        .withFullDescription(
            text(RulePage.firstParagraph(rule.page()).orElse(rule.summary() + ".")))
        .withHelp(text(help(rule)).withMarkdown(help(rule)))
        .withDefaultConfiguration(
            new ReportingConfiguration()
                .withLevel(
                    ReportingConfiguration.Level.fromValue(
                        rule.level().name().toLowerCase(Locale.ROOT))))
        .withProperties(properties(rule));
  }

  private static String help(RuleMetadata rule) {
    return rule.page().isBlank() ? rule.summary() + "." : rule.page();
  }

  private static PropertyBag properties(RuleMetadata rule) {
    PropertyBag bag = new PropertyBag();
    bag.setTags(new LinkedHashSet<>(rule.tags()));
    bag.setAdditionalProperty("precision", precision(rule.level()));
    bag.setAdditionalProperty("problem.severity", severity(rule.level()));
    return bag;
  }

  /**
   * A rule that calls its findings errors has to be right; the others guess what the author meant.
   */
  private static String precision(Level level) {
    return level == Level.ERROR ? "high" : "medium";
  }

  private static String severity(Level level) {
    return switch (level) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE -> "recommendation";
    };
  }

  private static MultiformatMessageString text(String text) {
    return new MultiformatMessageString().withText(text);
  }

  /**
   * {@code lock-order-inversion} as {@code LockOrderInversion}, the form that SARIF viewers expect
   * of a name.
   */
  private static String pascalCase(String name) {
    StringBuilder pascal = new StringBuilder();
    for (String word : name.split("-")) {
      pascal.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
    }
    return pascal.toString();
  }
}
