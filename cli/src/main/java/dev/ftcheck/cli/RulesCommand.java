package dev.ftcheck.cli;

import dev.ftcheck.rules.RuleCatalogue;
import dev.ftcheck.rules.RuleMetadata;
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
  public Integer call() {
    List<RuleMetadata> rules = RuleCatalogue.all();
    int width = rules.stream().mapToInt(rule -> rule.name().length()).max().orElse(0);
    for (RuleMetadata rule : rules) {
      console
          .out()
          .printf(
              "%s  %-" + width + "s  %-7s  %s%n",
              rule.id(),
              rule.name(),
              rule.level().name().toLowerCase(Locale.ROOT),
              rule.summary());
    }
    return ExitCode.CLEAN;
  }
}
