package dev.ftcheck.rules.dependencies;

import dev.ftcheck.finding.Location;
import dev.ftcheck.rules.dependencies.declared.Mention;
import dev.ftcheck.rules.dependencies.declared.ProjectFiles;
import dev.ftcheck.rules.dependencies.installed.Environment;
import dev.ftcheck.rules.dependencies.installed.ExtensionModule;
import dev.ftcheck.rules.dependencies.installed.InstalledDistribution;
import dev.ftcheck.rules.dependencies.naming.PackageName;
import dev.ftcheck.rules.dependencies.naming.WheelTag;
import dev.ftcheck.source.Diagnostic;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Brings together what the files of a project and an environment say of each dependency. */
public final class DependencySurvey {

  /** By the numbers of versions; good enough for several entries of one lock file. */
  private static final Comparator<String> NEWER =
      Comparator.comparing(DependencySurvey::numbers, Arrays::compare);

  /** What was collected under one name. */
  private static final class Entry {
    private final List<Mention> mentions = new ArrayList<>();
    private InstalledDistribution installed;
    private Readiness.Installation installation = Readiness.Installation.NONE;
  }

  private static final int MAX_DIGITS = 10;

  private final Map<String, Entry> entries = new TreeMap<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private DependencySurvey() {}

  /**
   * Reads both. Never throws for what is in them.
   *
   * @param project the folder with {@code pyproject.toml}, requirements and lock files
   * @param python an interpreter, or the folder of an environment
   */
  public static DependencyReport of(Path project, Optional<Path> python) {
    DependencySurvey survey = new DependencySurvey();
    survey.addProject(project);
    Optional<Environment> environment = python.map(Environment::of);
    environment.ifPresent(survey::addInstalled);
    return new DependencyReport(
        survey.dependencies(),
        environment.filter(found -> !found.folders().isEmpty()).isPresent(),
        environment.filter(Environment::freeThreaded).isPresent(),
        survey.diagnostics);
  }

  private void addProject(Path project) {
    ProjectFiles.Contents contents = ProjectFiles.read(project);
    diagnostics.addAll(contents.diagnostics());
    for (Mention mention : contents.mentions()) {
      entry(mention.name()).mentions.add(mention);
    }
    entries.values().removeIf(DependencySurvey::isOnlyConstrained);
  }

  private static boolean isOnlyConstrained(Entry entry) {
    return entry.mentions.stream()
        .allMatch(mention -> mention.source() == Mention.Source.CONSTRAINT);
  }

  private void addInstalled(Environment environment) {
    diagnostics.addAll(environment.diagnostics());
    for (InstalledDistribution distribution : environment.distributions()) {
      Entry entry = entry(distribution.name());
      if (entry.installed == null) {
        entry.installed = distribution;
        entry.installation =
            environment.freeThreaded()
                ? Readiness.Installation.FREE_THREADED
                : Readiness.Installation.WITH_GIL;
      }
    }
  }

  private Entry entry(String name) {
    return entries.computeIfAbsent(PackageName.normalised(name), _ -> new Entry());
  }

  private List<Dependency> dependencies() {
    return entries.entrySet().stream()
        .map(entry -> dependency(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static Dependency dependency(String name, Entry entry) {
    InstalledDistribution installed = entry.installed;
    List<ExtensionModule> modules = installed == null ? List.of() : installed.modules();
    Optional<FreeThreadingClassifier> classifier =
        installed == null
            ? Optional.empty()
            : FreeThreadingClassifier.among(installed.classifiers());
    String version = version(entry);
    Set<WheelTag> wheels = lockedWheels(entry, version);
    Readiness readiness =
        Readiness.of(
            new Readiness.Evidence(entry.installation, modules, new TreeSet<>(wheels), classifier));
    if (installed != null) {
      wheels.addAll(installed.tags());
    }
    return new Dependency(
        name,
        version,
        places(entry),
        new ArrayList<>(wheels),
        modules,
        classifier,
        readiness.verdict(),
        readiness.reason());
  }

  private static String version(Entry entry) {
    if (entry.installed != null) {
      return entry.installed.version();
    }
    return entry.mentions.stream()
        .filter(mention -> !mention.version().isEmpty())
        .max(Comparator.comparing(Mention::source).thenComparing(Mention::version, NEWER))
        .map(Mention::version)
        .orElse("");
  }

  private static int[] numbers(String version) {
    return Arrays.stream(version.split("\\D+", -1))
        .filter(part -> !part.isEmpty() && part.length() < MAX_DIGITS)
        .mapToInt(Integer::parseInt)
        .toArray();
  }

  /** Those of the version that is in use; a lock file may be of another one. */
  private static Set<WheelTag> lockedWheels(Entry entry, String version) {
    Set<WheelTag> wheels = new TreeSet<>();
    for (Mention mention : entry.mentions) {
      if (mention.version().isEmpty() || mention.version().equals(version)) {
        wheels.addAll(mention.wheels());
      }
    }
    return wheels;
  }

  private static List<Location> places(Entry entry) {
    Set<Location> places = new LinkedHashSet<>();
    entry.mentions.stream()
        .sorted(Comparator.comparing(Mention::source))
        .filter(mention -> mention.source() != Mention.Source.CONSTRAINT)
        .forEach(mention -> places.add(mention.place()));
    return new ArrayList<>(places);
  }
}
