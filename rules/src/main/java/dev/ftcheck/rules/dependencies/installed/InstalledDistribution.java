package dev.ftcheck.rules.dependencies.installed;

import dev.ftcheck.rules.dependencies.naming.PackageName;
import dev.ftcheck.rules.dependencies.naming.WheelTag;
import dev.ftcheck.source.Diagnostic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A distribution in {@code site-packages}. Immutable.
 *
 * @param name as its metadata write it
 * @param tags of the wheel it was installed from; empty where it was not
 * @param classifiers its trove classifiers
 * @param modules its extension modules, by file; none for pure Python
 */
public record InstalledDistribution(
    String name,
    String version,
    List<WheelTag> tags,
    List<String> classifiers,
    List<ExtensionModule> modules) {

  private static final int LARGEST_TREE = 20_000;

  public InstalledDistribution {
    tags = List.copyOf(tags);
    classifiers = List.copyOf(classifiers);
    modules = List.copyOf(modules);
  }

  /**
   * Reads a folder {@code *.dist-info}, or {@code *.egg-info} of older installers.
   *
   * @return empty where it has no readable metadata, which is reported
   */
  static Optional<InstalledDistribution> read(
      Path site, Path info, Consumer<Diagnostic> diagnostics) {
    try {
      List<String> metadata = headers(metadataFile(info));
      String name = value(metadata, "Name");
      if (name.isEmpty()) {
        throw new IOException("no name");
      }
      List<WheelTag> tags = new ArrayList<>();
      if (Files.exists(info.resolve("WHEEL"))) {
        values(headers(info.resolve("WHEEL")), "Tag").forEach(t -> tags.addAll(WheelTag.parse(t)));
      }
      List<ExtensionModule> modules = modules(site, files(site, info, name), diagnostics);
      return Optional.of(
          new InstalledDistribution(
              name, value(metadata, "Version"), tags, values(metadata, "Classifier"), modules));
    } catch (IOException damaged) {
      diagnostics.accept(
          new Diagnostic(
              info.toString(),
              0,
              0,
              Diagnostic.Kind.UNREADABLE,
              "the metadata of this distribution cannot be read"));
      return Optional.empty();
    }
  }

  private static Path metadataFile(Path info) {
    if (Files.isRegularFile(info)) {
      return info;
    }
    Path metadata = info.resolve("METADATA");
    return Files.exists(metadata) ? metadata : info.resolve("PKG-INFO");
  }

  private static List<ExtensionModule> modules(
      Path site, List<String> files, Consumer<Diagnostic> diagnostics) {
    List<ExtensionModule> modules = new ArrayList<>();
    for (String file : files) {
      if (ExtensionModule.isCandidate(file)) {
        ExtensionModule module = ExtensionModule.read(site, file);
        if (!module.problem().isEmpty()) {
          diagnostics.accept(
              new Diagnostic(
                  site.resolve(file).toString(),
                  0,
                  0,
                  Diagnostic.Kind.UNREADABLE,
                  module.problem()));
        }
        if (module.declaration() != GilDeclaration.NO_MODULE) {
          modules.add(module);
        }
      }
    }
    return modules;
  }

  // ---- files
  // ------------------------------------------------------------------------------------------------------------------

  /** The files of its record, or where there is none those below its top-level packages. */
  private static List<String> files(Path site, Path info, String name) throws IOException {
    for (String record : List.of("RECORD", "installed-files.txt")) {
      Path file = info.resolve(record);
      if (Files.isRegularFile(file)) {
        String base = record.equals("RECORD") ? "" : info.getFileName() + "/";
        return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
            .map(line -> Path.of(base + path(line)).normalize().toString().replace('\\', '/'))
            .sorted()
            .toList();
      }
    }
    List<String> found = new ArrayList<>();
    for (String module : topLevel(info, name)) {
      addBelow(site, module, found);
    }
    found.sort(null);
    return found;
  }

  /** The first field of a line of comma-separated values. */
  private static String path(String line) {
    if (line.startsWith("\"")) {
      int end = line.indexOf('"', 1);
      return end < 0 ? line : line.substring(1, end);
    }
    int comma = line.indexOf(',');
    return comma < 0 ? line : line.substring(0, comma);
  }

  private static List<String> topLevel(Path info, String name) throws IOException {
    Path file = info.resolve("top_level.txt");
    return Files.isRegularFile(file)
        ? Files.readAllLines(file, StandardCharsets.UTF_8).stream()
            .filter(line -> !line.isBlank())
            .toList()
        : List.of(PackageName.normalised(name).replace('-', '_'), name);
  }

  private static void addBelow(Path site, String module, List<String> found) throws IOException {
    Path folder = site.resolve(module);
    if (Files.isDirectory(folder)) {
      try (Stream<Path> tree = Files.walk(folder)) {
        tree.limit(LARGEST_TREE)
            .map(file -> site.relativize(file).toString().replace('\\', '/'))
            .forEach(found::add);
      }
    }
    try (Stream<Path> beside = Files.list(site)) {
      beside
          .map(file -> file.getFileName().toString())
          .filter(file -> file.startsWith(module + "."))
          .forEach(found::add);
    }
  }

  // ---- headers
  // ----------------------------------------------------------------------------------------------------------------

  /** The lines up to the first empty one; a description may follow in any encoding. */
  private static List<String> headers(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
        .lines()
        .takeWhile(line -> !line.isEmpty())
        .toList();
  }

  private static List<String> values(List<String> headers, String key) {
    return headers.stream()
        .filter(line -> line.startsWith(key + ":"))
        .map(line -> line.substring(key.length() + 1).strip())
        .toList();
  }

  private static String value(List<String> headers, String key) {
    return values(headers, key).stream().findFirst().orElse("");
  }
}
