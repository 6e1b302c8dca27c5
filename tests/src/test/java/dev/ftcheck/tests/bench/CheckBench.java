package dev.ftcheck.tests.bench;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The static pass over whole packages, always a new process: cold, with an empty cache; warm, with
 * nothing changed; with one file changed since; and {@code --diff HEAD~1} in a git repository of
 * the package whose last commit changed one file. Prints a Markdown table: wall and processor time,
 * peak memory, lines per second.
 *
 * <p>Run from {@code tests/} after a build, see docs/benchmarks.md. The arguments are folders, of
 * which copies are checked; {@code -Druns=N} sets the number of processes of each kind, of which
 * the medians count.
 */
public final class CheckBench {

  private static final int RUNS = Integer.getInteger("runs", 1);
  private static final Pattern RESULT = Pattern.compile("\"ruleId\"");

  private CheckBench() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    System.out.println(
        "| code | files | lines | cold, wall | processor | memory | lines/s"
            + " | warm, wall | times faster | one file changed, wall | processor"
            + " | `--diff HEAD~1`, wall | processor | findings |");
    System.out.println("|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
    for (String folder : args) {
      Path scratch = Files.createTempDirectory("check-bench");
      try {
        System.out.println(new Subject(Path.of(folder), scratch).measure().markdown());
      } finally {
        delete(scratch);
      }
    }
  }

  /** Medians of one kind of run. */
  private record Kind(double wall, double processor, double peakBytes) {

    static Kind of(List<Measured> runs) {
      return new Kind(
          median(runs, Measured::seconds),
          median(runs, Measured::processorSeconds),
          median(runs, Measured::peakBytes));
    }

    private static double median(List<Measured> runs, ToDoubleFunction<Measured> figure) {
      return Measured.median(runs.stream().mapToDouble(figure).toArray());
    }
  }

  /** A line of the table. */
  private record Row(
      String name,
      int files,
      long lines,
      Kind cold,
      Kind warm,
      Kind changed,
      Kind diff,
      long findings) {

    String markdown() {
      return String.format(
          Locale.ROOT,
          "| %s | %,d | %,d | %.1f s | %.1f s | %.0f MB | %,.0f | %.2f s | %.1f"
              + " | %.1f s | %.1f s | %.1f s | %.1f s | %d |",
          name,
          files,
          lines,
          cold.wall(),
          cold.processor(),
          cold.peakBytes() / 1e6,
          lines / cold.wall(),
          warm.wall(),
          cold.wall() / warm.wall(),
          changed.wall(),
          changed.processor(),
          diff.wall(),
          diff.processor(),
          findings);
    }
  }

  /** A copy of a package, which may be changed, with a cache of its own. */
  private static final class Subject {

    private final String name;
    private final Path copy;
    private final Path cache;
    private final Path report;
    private final List<Path> files;
    private int changes;

    Subject(Path folder, Path scratch) throws IOException, InterruptedException {
      this.name = nameOf(folder.toAbsolutePath().normalize());
      this.copy = scratch.resolve("code");
      this.cache = scratch.resolve("cache");
      this.report = scratch.resolve("report.sarif");
      copyFolder(folder, copy);
      try (Stream<Path> all = Files.walk(copy)) {
        this.files =
            all.filter(Files::isRegularFile)
                .filter(file -> file.toString().endsWith(".py"))
                .toList();
      }
      git("init", "-q");
      commit();
    }

    /** What tells a package from others that are installed under the same path. */
    private static String nameOf(Path folder) {
      return folder.endsWith("dist-packages") && folder.getNameCount() > 5
          ? folder.getName(folder.getNameCount() - 5).toString()
          : folder.getFileName().toString();
    }

    Row measure() throws IOException, InterruptedException {
      Kind cold =
          repeat(
              () -> {
                delete(cache);
                return check();
              });
      Kind warm = repeat(this::check);
      long findings = RESULT.matcher(Files.readString(report)).results().count();
      Kind changed =
          repeat(
              () -> {
                change();
                return check();
              });
      Kind diff =
          repeat(
              () -> {
                change();
                commit();
                return check("--diff", "HEAD~1");
              });
      return new Row(name, files.size(), lines(), cold, warm, changed, diff, findings);
    }

    private interface Run {
      Measured measure() throws IOException, InterruptedException;
    }

    private static Kind repeat(Run run) throws IOException, InterruptedException {
      List<Measured> runs = new ArrayList<>();
      for (int at = 0; at < RUNS; at++) {
        runs.add(run.measure());
      }
      return Kind.of(runs);
    }

    private Measured check(String... options) throws IOException, InterruptedException {
      List<String> command =
          new ArrayList<>(List.of(VmBench.FTCHECK.toString(), "check", "--fail-on", "never"));
      command.addAll(List.of("--format", "sarif", "--output", report.toString()));
      command.addAll(List.of(options));
      command.add(copy.toString());
      ProcessBuilder builder = new ProcessBuilder(command);
      builder.environment().put("FTCHECK_CACHE", cache.toString());
      return Measured.run(builder);
    }

    /** Adds a function to a file of ordinary length, another one each time. */
    private void change() throws IOException {
      List<Path> byLength =
          files.stream().sorted(Comparator.comparingLong(file -> file.toFile().length())).toList();
      changes++;
      Files.writeString(
          byLength.get(byLength.size() * 3 / 4),
          "\n\ndef added_%d(values):\n    return [value + 1 for value in values]\n"
              .formatted(changes),
          StandardOpenOption.APPEND);
    }

    private void commit() throws IOException, InterruptedException {
      git("add", "-A", "-f", ".");
      git(
          "-c",
          "user.name=bench",
          "-c",
          "user.email=bench@example.org",
          "-c",
          "commit.gpgsign=false",
          "commit",
          "-qm",
          "change");
    }

    private void git(String... arguments) throws IOException, InterruptedException {
      List<String> command = new ArrayList<>(List.of("git", "-C", copy.toString()));
      command.addAll(List.of(arguments));
      Measured.run(new ProcessBuilder(command));
    }

    private long lines() throws IOException {
      long lines = 0;
      for (Path file : files) {
        for (byte b : Files.readAllBytes(file)) {
          lines += b == '\n' ? 1 : 0;
        }
      }
      return lines;
    }
  }

  /** Regular files alone: a link may lead out of the folder. */
  private static void copyFolder(Path from, Path to) throws IOException {
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (attributes.isRegularFile() && file.toString().endsWith(".py")) {
              Path target = to.resolve(from.relativize(file).toString());
              Files.createDirectories(target.getParent());
              Files.copy(file, target);
            }
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
