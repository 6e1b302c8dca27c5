package dev.ftcheck.tests.dynamic;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ftcheck.cli.Main;
import dev.ftcheck.tests.conformance.Cpython;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/**
 * One {@code ftcheck run} of a program, in a process of its own.
 *
 * @param exitCode the program's, as the command passes it through
 * @param output what program and command printed
 * @param defects what was reported as a warning or an error
 */
public record CheckedRun(int exitCode, String output, List<Defect> defects) {

  private static final int SECONDS = 120;

  public CheckedRun {
    defects = List.copyOf(defects);
  }

  /**
   * Runs a program.
   *
   * @throws IllegalStateException if it does not end, or no report comes of it
   */
  public static CheckedRun of(DynamicProgram program) throws IOException, InterruptedException {
    Path report = Files.createTempFile("report", ".json");
    Path output = Files.createTempFile("run", ".out");
    try {
      Process process = start(program, report, output);
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException("does not end within " + SECONDS + " s");
      }
      String printed = Files.readString(output);
      if (Files.size(report) == 0) {
        throw new IllegalStateException("no report: " + printed);
      }
      return new CheckedRun(process.exitValue(), printed, defects(report));
    } finally {
      Files.delete(report);
      Files.delete(output);
    }
  }

  private static Process start(DynamicProgram program, Path report, Path output)
      throws IOException {
    List<String> command = new ArrayList<>(ftcheck());
    command.addAll(
        List.of(
            "run",
            "--format",
            "json",
            "--fail-on",
            "never",
            "--output",
            report.toString(),
            program.file().toString()));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(program.file().getParent().toFile())
            .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("PYTHON"));
    return builder.start();
  }

  /**
   * The launcher that {@code -Dcorpus.launcher} names, or the classes of this build as a launcher
   * starts them.
   */
  private static List<String> ftcheck() {
    String launcher = System.getProperty("corpus.launcher");
    return launcher != null
        ? List.of(launcher)
        : List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "--add-exports=java.base/jdk.internal.access=ALL-UNNAMED",
            "-Dftcheck.detect=true",
            "-Dftcheck.python.library=" + Cpython.library(),
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName());
  }

  private static List<Defect> defects(Path report) throws IOException {
    List<Defect> defects = new ArrayList<>();
    for (JsonNode finding : new ObjectMapper().readTree(report.toFile()).get("findings")) {
      if (!finding.get("level").asText().equals("note")) {
        defects.add(new Defect(finding.get("rule").asText(), lines(finding)));
      }
    }
    return defects.stream().distinct().toList();
  }

  /** The last step of each thread's path: an access, an acquisition, a misused call. */
  private static TreeSet<Integer> lines(JsonNode finding) {
    TreeSet<Integer> lines = new TreeSet<>();
    for (JsonNode path : finding.get("paths")) {
      JsonNode steps = path.get("steps");
      lines.add(steps.get(steps.size() - 1).get("location").get("line").asInt());
    }
    return lines;
  }
}
