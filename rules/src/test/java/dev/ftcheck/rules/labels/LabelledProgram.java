package dev.ftcheck.rules.labels;

import dev.ftcheck.cache.ContentStore;
import dev.ftcheck.finding.Finding;
import dev.ftcheck.parser.PythonParser;
import dev.ftcheck.parser.PythonSyntaxException;
import dev.ftcheck.rules.CheckProgress;
import dev.ftcheck.rules.CheckResult;
import dev.ftcheck.rules.StaticChecker;
import dev.ftcheck.source.SourcePath;
import dev.ftcheck.source.SourceReader;
import dev.ftcheck.source.UnreadableSourceException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;

/**
 * Python files with labels that are analysed together: one file, or a package.
 *
 * @param name for a person: the path below the folder of the programs
 */
public record LabelledProgram(String name, List<SourcePath> files) {

  /** Tests that look at the same program share one analysis of it. */
  private static final ConcurrentMap<LabelledProgram, List<Finding>> ANALYSED =
      new ConcurrentHashMap<>();

  /** Listens to nobody. */
  public static final CheckProgress SILENT =
      new CheckProgress() {
        @Override
        public void started(int files) {}

        @Override
        public void fileDone() {}

        @Override
        public void phase(String phase) {}
      };

  /**
   * Every file and package below the folder, in order of their names. Findings name files by their
   * path below {@code folder}; imports resolve from the folder that a file or package is in.
   */
  public static List<LabelledProgram> below(Path folder) {
    List<LabelledProgram> programs = new ArrayList<>();
    collect(folder, folder, programs);
    return programs;
  }

  /**
   * The programs of the corpus that are labelled for the analysis of source; those for checked runs
   * have labels of their own.
   */
  public static List<LabelledProgram> ofCorpus() {
    return below(Checkout.corpus()).stream()
        .filter(program -> !program.name().startsWith("dynamic/"))
        .toList();
  }

  private static void collect(Path top, Path folder, List<LabelledProgram> programs) {
    for (Path path : children(folder)) {
      if (Files.isDirectory(path)) {
        if (Files.exists(path.resolve("__init__.py"))) {
          programs.add(program(top, path));
        } else {
          collect(top, path, programs);
        }
      } else if (path.toString().endsWith(".py")) {
        programs.add(program(top, path));
      }
    }
  }

  /** One file, or all files below a package's folder. */
  public static LabelledProgram program(Path top, Path path) {
    Path root = path.getParent();
    try (Stream<Path> walk = Files.walk(path)) {
      List<SourcePath> files =
          walk.filter(file -> file.toString().endsWith(".py"))
              .sorted()
              .map(file -> new SourcePath(file, display(root, file), root))
              .toList();
      return new LabelledProgram(display(top, path), files);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String display(Path from, Path file) {
    return from.relativize(file).toString().replace('\\', '/');
  }

  private static List<Path> children(Path folder) {
    try (Stream<Path> children = Files.list(folder)) {
      return children.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The labels in the comments of all files. */
  public List<Label> labels() {
    List<Label> labels = new ArrayList<>();
    for (SourcePath file : files) {
      try {
        labels.addAll(LabelGrammar.labels(PythonParser.parse(SourceReader.read(file)).comments()));
      } catch (UnreadableSourceException | PythonSyntaxException e) {
        throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
      }
    }
    return labels;
  }

  /**
   * What ftcheck says of the program.
   *
   * @throws IllegalStateException if it could not analyse all of it
   */
  public List<Finding> findings() {
    return ANALYSED.computeIfAbsent(this, LabelledProgram::analyse);
  }

  private List<Finding> analyse() {
    CheckResult result = StaticChecker.check(files, SILENT, ContentStore.none());
    if (!result.diagnostics().isEmpty()) {
      throw new IllegalStateException(name + ": " + result.diagnostics());
    }
    return result.findings();
  }

  /**
   * Where labels and findings of these rules disagree; files are named by their path below the
   * folder of the programs.
   */
  public List<Mismatch> mismatches(Set<String> rules) {
    return Comparison.mismatches(labels(), findings(), rules).stream().map(this::named).toList();
  }

  /** How each of these rules fares on the program. */
  public List<RuleScore> scores(Set<String> rules) {
    List<Label> labels = labels();
    List<Mismatch> mismatches = Comparison.mismatches(labels, findings(), rules);
    return rules.stream().map(rule -> RuleScore.of(rule, labels, mismatches)).toList();
  }

  private Mismatch named(Mismatch mismatch) {
    int slash = name.lastIndexOf('/');
    return mismatch.in(slash < 0 ? "" : name.substring(0, slash + 1));
  }

  @Override
  public String toString() {
    return name;
  }
}
