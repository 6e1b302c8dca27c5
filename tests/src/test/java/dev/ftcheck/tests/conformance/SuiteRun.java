package dev.ftcheck.tests.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Runs one module of CPython's test suite in the VM, in processes of its own. A test that hangs or
 * ends its process counts as failed, and the rest goes on in a new process without it.
 */
final class SuiteRun {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MOST_PROCESSES = 25;

  private final List<String> command;
  private final String module;
  private final Path folder;
  private final long patienceSeconds;
  private final Map<String, Outcome> outcomes = new LinkedHashMap<>();

  /** What became of a test. */
  record Outcome(String name, String detail) {}

  /**
   * A run.
   *
   * @param command starts a Python program whose file and arguments follow
   * @param folder for the files of this run
   * @param patienceSeconds how long a test may be silent
   */
  SuiteRun(List<String> command, String module, Path folder, long patienceSeconds) {
    this.command = command;
    this.module = module;
    this.folder = folder;
    this.patienceSeconds = patienceSeconds;
  }

  /** The outcomes by test id; a module that cannot be loaded is a failed test of its own name. */
  Map<String, Outcome> run() throws IOException, InterruptedException {
    Path driver = folder.resolve("suite_driver.py");
    try (InputStream resource = SuiteRun.class.getResourceAsStream("suite_driver.py")) {
      Files.write(driver, resource.readAllBytes());
    }
    for (int process = 0; process < MOST_PROCESSES; process++) {
      Path results = folder.resolve(module + "-" + process + ".jsonl");
      Files.deleteIfExists(results);
      Files.createFile(results);
      Path skipped = folder.resolve(module + "-skipped");
      Files.write(skipped, outcomes.keySet());
      String trouble = runProcess(driver, results, skipped);
      if (read(results, trouble)) {
        return outcomes;
      }
    }
    outcomes.put(module, new Outcome("failed", "gave up after " + MOST_PROCESSES + " processes"));
    return outcomes;
  }

  /** What went wrong with the process as a whole. */
  private String runProcess(Path driver, Path results, Path skipped)
      throws IOException, InterruptedException {
    List<String> line = new java.util.ArrayList<>(command);
    line.addAll(List.of(driver.toString(), module, results.toString(), skipped.toString()));
    Path output = folder.resolve(module + ".log");
    Process process =
        new ProcessBuilder(line)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()))
            .start();
    process.getOutputStream().close();
    long size = 0;
    long quietSince = System.nanoTime();
    while (!process.waitFor(500, TimeUnit.MILLISECONDS)) {
      long now = Files.size(results);
      if (now != size) {
        size = now;
        quietSince = System.nanoTime();
      } else if (System.nanoTime() - quietSince > TimeUnit.SECONDS.toNanos(patienceSeconds)) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
        return "hung for " + patienceSeconds + " s";
      }
    }
    return "the process ended with " + process.exitValue();
  }

  /** Takes over what a process wrote; answers whether it came to its end. */
  private boolean read(Path results, String trouble) throws IOException {
    String running = null;
    boolean ended = false;
    boolean progressed = false;
    for (String line : Files.readAllLines(results)) {
      JsonNode entry = JSON.readTree(line);
      if (entry.has("start")) {
        running = entry.get("start").asText();
      } else if (entry.has("test")) {
        String test = entry.get("test").asText();
        Outcome outcome = new Outcome(entry.get("outcome").asText(), entry.path("detail").asText());
        outcomes.merge(test, outcome, (a, b) -> a.name().equals("failed") ? a : b);
        running = null;
        progressed = true;
      } else {
        ended = true;
      }
    }
    if (ended) {
      return true;
    }
    outcomes.put(running == null ? module : running, new Outcome("failed", trouble));
    return running == null && !progressed;
  }
}
