package dev.ftcheck.cli;

import dev.ftcheck.cli.check.RuleSelection;
import dev.ftcheck.rules.RuleMetadata;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code ftcheck explain}. */
@Command(
    name = "explain",
    description = "Shows what a rule finds, why it matters and what to do instead.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ExplainCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "RULE",
      description = "An id or a name, e.g. FT201 or lock-order-inversion.")
  private String rule;

  private final Console console;

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    RuleMetadata metadata = RuleSelection.named(rule);
    console.out().println(metadata.page());
    return ExitCode.CLEAN;
  }
}
