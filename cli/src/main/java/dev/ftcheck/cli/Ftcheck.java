package dev.ftcheck.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command as a whole. */
@Command(
    name = "ftcheck",
    description = "Finds data races and deadlocks in Python code before it runs without the GIL.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    usageHelpAutoWidth = false,
    footer = {
      "",
      "Exit codes: 0 nothing found, 1 findings, 2 wrong usage or nothing could be read."
    })
public final class Ftcheck implements Runnable {

  @Spec private CommandSpec spec;

  private Ftcheck() {}

  /** Runs one command line and returns its {@link ExitCode}; never throws and never exits. */
  public static int run(Console console, String... args) {
    CommandLine line =
        new CommandLine(new Ftcheck())
            .addSubcommand(new CheckCommand(console))
            .addSubcommand(new RulesCommand(console))
            .addSubcommand(new ExplainCommand(console))
            .addSubcommand(new AstCommand(console));
    Trouble trouble = new Trouble(console);
    line.setOut(console.out())
        .setErr(console.err())
        .setColorScheme(
            CommandLine.Help.defaultColorScheme(
                console.wantsColor(console.outIsTerminal()) ? Ansi.ON : Ansi.OFF))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(trouble::duringExecution)
        .setParameterExceptionHandler(trouble::withParameters);
    try {
      return line.execute(args);
    } catch (RuntimeException | Error defect) {
      return trouble.defect(defect, false);
    } finally {
      console.out().flush();
      console.err().flush();
    }
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "name a command: check, rules, explain or ast");
  }
}
