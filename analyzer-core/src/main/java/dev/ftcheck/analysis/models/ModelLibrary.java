package dev.ftcheck.analysis.models;

import dev.ftcheck.analysis.facts.FactsBuilder;
import dev.ftcheck.analysis.facts.FileFacts;
import dev.ftcheck.parser.PythonParser;
import dev.ftcheck.parser.PythonSyntaxException;
import dev.ftcheck.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The models that come with the analyzer: {@code <dotted module>.py} in the resource folder {@code
 * dev/ftcheck/models}.
 */
public final class ModelLibrary {

  private static final String FOLDER = "/dev/ftcheck/models/";
  private static final Set<String> MODULES = readIndex();
  private static final Map<String, FileFacts> FACTS = new ConcurrentHashMap<>();

  private ModelLibrary() {}

  /** The dotted names of the modules that have a model, and of their parent packages. */
  public static Set<String> modules() {
    return MODULES;
  }

  /**
   * The Python source of a module's model; empty text for a package that is there for its modules
   * alone.
   */
  public static Optional<String> source(String module) {
    if (!MODULES.contains(module)) {
      return Optional.empty();
    }
    return Optional.of(read(module + ".py"));
  }

  private static Set<String> readIndex() {
    Set<String> modules = new TreeSet<>();
    for (String module : read("index.txt").lines().toList()) {
      for (int dot = module.indexOf('.'); dot >= 0; dot = module.indexOf('.', dot + 1)) {
        modules.add(module.substring(0, dot));
      }
      modules.add(module);
    }
    return Set.copyOf(modules);
  }

  /**
   * The model of a module, parsed and lowered once per virtual machine. Safe for any number of
   * threads.
   */
  public static Optional<FileFacts> facts(String module) {
    return source(module).map(text -> FACTS.computeIfAbsent(module, name -> lower(name, text)));
  }

  private static FileFacts lower(String module, String text) {
    String path = "models/" + module + ".py";
    try {
      return FactsBuilder.build(PythonParser.parse(new SourceFile(path, text)));
    } catch (PythonSyntaxException e) {
      throw new IllegalStateException("the model " + path + " is no Python: " + e.diagnostic(), e);
    }
  }

  private static String read(String name) {
    try (InputStream in = ModelLibrary.class.getResourceAsStream(FOLDER + name)) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the library model " + name, e);
    }
  }
}
