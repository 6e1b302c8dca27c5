package dev.ftcheck.analysis.models;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The models that come with the analyzer: {@code <dotted module>.py} in the resource folder {@code
 * dev/ftcheck/models}.
 */
public final class ModelLibrary {

  private static final String FOLDER = "/dev/ftcheck/models/";
  private static final Set<String> MODULES = readIndex();

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

  private static String read(String name) {
    try (InputStream in = ModelLibrary.class.getResourceAsStream(FOLDER + name)) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the library model " + name, e);
    }
  }
}
