package dev.ftcheck.cli;

import dev.ftcheck.cli.check.RuleSelection;
import dev.ftcheck.cli.page.TerminalPage;
import dev.ftcheck.cli.text.Palette;
import dev.ftcheck.rules.RuleMetadata;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
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

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = ColorChoice.DESCRIPTION)
  private ColorChoice color;

  private final Console console;

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    RuleMetadata metadata = RuleSelection.named(rule);
    Palette palette = Palette.of(color.isOn(console));
    console.out().print(new TerminalPage(palette, console.proseWidth()).render(metadata.page()));
    return ExitCode.CLEAN;
  }
}
