package dev.ftcheck.cli;

import dev.ftcheck.cli.output.JsonRules;
import dev.ftcheck.cli.text.Prose;
import dev.ftcheck.rules.RuleCatalogue;
import dev.ftcheck.rules.RuleMetadata;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ftcheck rules}. */
@Command(
    name = "rules",
    description = "Lists the rules.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class RulesCommand implements Callable<Integer> {

  private enum RulesFormat {
    TEXT,
    JSON;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "One of ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.")
  private RulesFormat format;

  private final Console console;

  RulesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    List<RuleMetadata> rules = RuleCatalogue.all();
    switch (format) {
      case TEXT -> console.out().print(table(rules));
      case JSON -> new JsonRules().write(rules, console.out());
    }
    return ExitCode.CLEAN;
  }

  private String table(List<RuleMetadata> rules) {
    int nameWidth = rules.stream().mapToInt(rule -> rule.name().length()).max().orElse(0);
    StringBuilder text = new StringBuilder();
    for (RuleMetadata rule : rules) {
      String row =
          ("%s  %-" + nameWidth + "s  %-7s  ")
              .formatted(rule.id(), rule.name(), rule.level().name().toLowerCase(Locale.ROOT));
      text.append(Prose.wrap(rule.summary(), row, " ".repeat(row.length()), console.proseWidth()))
          .append('\n');
    }
    return text.toString();
  }
}
