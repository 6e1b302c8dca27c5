package dev.ftcheck.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
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

  private static final Set<String> VERSION = Set.of("-V", "--version");

  @Spec private CommandSpec spec;

  private Ftcheck() {}

  /** Runs one command line and returns its {@link ExitCode}; never throws and never exits. */
  public static int run(Console console, String... args) {
    CommandLine line = commandLine(console, args);
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

  /**
   * Reading a command's annotations takes longer than anything else that a short run does, so only
   * the command that is meant is set up; all of them where none is, for the help and for the words
   * about what is wrong.
   */
  private static CommandLine commandLine(Console console, String... args) {
    CommandLine line = new CommandLine(new Ftcheck());
    String first = args.length == 0 ? "" : args[0];
    if (VERSION.contains(first)) {
      return line;
    }
    Map<String, Function<Console, Object>> commands = commands();
    if (commands.containsKey(first)) {
      line.addSubcommand(commands.get(first).apply(console));
      // What follows a program belongs to the program.
      line.setStopAtPositional(first.equals("run"));
      return line;
    }
    commands.values().forEach(command -> line.addSubcommand(command.apply(console)));
    return line;
  }

  private static Map<String, Function<Console, Object>> commands() {
    Map<String, Function<Console, Object>> commands = new LinkedHashMap<>();
    commands.put("check", CheckCommand::new);
    commands.put("audit", AuditCommand::new);
    commands.put("run", RunCommand::new);
    commands.put("rules", RulesCommand::new);
    commands.put("explain", ExplainCommand::new);
    commands.put("ast", AstCommand::new);
    return commands;
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "name a command: check, audit, run, rules, explain or ast");
  }
}
