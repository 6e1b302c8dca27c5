package dev.ftcheck.cli;

import dev.ftcheck.cli.run.PythonLibrary;
import dev.ftcheck.vm.launch.ProgramRun;
import dev.ftcheck.vm.launch.RunOptions;
import dev.ftcheck.vm.launch.Target;
import dev.ftcheck.vm.runtime.InterpreterOptions.Streams;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Stack;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ftcheck run}. */
@Command(
    name = "run",
    description =
        "Runs a Python program, its threads truly in parallel, and reports the races and deadlocks"
            + " of the run.",
    sortOptions = false,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    customSynopsis = {
      "ftcheck run [OPTIONS] FILE [ARGUMENTS...]",
      "ftcheck run [OPTIONS] -m MODULE [ARGUMENTS...]",
      "ftcheck run [OPTIONS] -c CODE [ARGUMENTS...]"
    })
final class RunCommand implements Callable<Integer> {

  @Option(names = "--no-detect", description = "Only runs the program; no races are looked for.")
  private boolean noDetect;

  @Mixin private RunReportOptions reports;

  @Option(
      names = "-m",
      paramLabel = "MODULE",
      preprocessor = TakesTheRest.class,
      description = "Runs a module or package; what follows are its arguments.")
  private String module;

  @Option(
      names = "-c",
      paramLabel = "CODE",
      preprocessor = TakesTheRest.class,
      description = "Runs a text; what follows are its arguments.")
  private String code;

  @Option(names = "-O", description = "Without assert statements; -OO without docstrings too.")
  private boolean[] optimize = {};

  @Option(names = "-X", paramLabel = "OPTION", description = "An option as of python -X.")
  private List<String> xOptions = List.of();

  @Option(names = "-W", paramLabel = "FILTER", description = "A warning filter as of python -W.")
  private List<String> warnings = List.of();

  @Parameters(arity = "0..*", paramLabel = "FILE", description = "The program and its arguments.")
  private List<String> positionals = List.of();

  private final List<String> rest = new ArrayList<>();
  private final Console console;

  RunCommand(Console console) {
    this.console = console;
  }

  /** After {@code -m name} and {@code -c text} everything belongs to the program. */
  static final class TakesTheRest implements IParameterPreprocessor {
    @Override
    public boolean preprocess(
        Stack<String> arguments,
        CommandSpec command,
        ArgSpec option,
        java.util.Map<String, Object> info) {
      if (arguments.isEmpty()) {
        return false;
      }
      RunCommand run = (RunCommand) command.userObject();
      String value = arguments.pop();
      option.setValue(value);
      while (!arguments.isEmpty()) {
        run.rest.add(arguments.pop());
      }
      return true;
    }
  }

  @Override
  public Integer call() throws InterruptedException {
    RunOptions options =
        new RunOptions(
            target(),
            arguments(),
            PythonLibrary.folder(),
            processStreams(),
            optimize.length,
            xOptions,
            warnings);
    console.out().flush();
    return noDetect ? ProgramRun.run(options) : new RunChecking(console, reports).run(options);
  }

  private Target target() {
    if (module != null) {
      return new Target.Module(module);
    }
    if (code != null) {
      return new Target.Command(code);
    }
    if (positionals.isEmpty()) {
      throw new UsageException("name a program: a file, -m MODULE or -c CODE");
    }
    return new Target.Script(Path.of(positionals.getFirst()));
  }

  private List<String> arguments() {
    if (module != null || code != null) {
      return rest;
    }
    return positionals.subList(1, positionals.size());
  }

  private static Streams processStreams() {
    return new Streams(
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        true);
  }
}
