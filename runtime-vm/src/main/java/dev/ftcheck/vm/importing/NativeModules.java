package dev.ftcheck.vm.importing;

import dev.ftcheck.vm.natives.ModuleTable;
import dev.ftcheck.vm.object.PyModule;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The modules written in Java, from the index that the build writes. Immutable. */
public final class NativeModules {

  private static final String INDEX = "META-INF/ftcheck/native-modules";
  private static final Map<String, String> TABLES = read();

  /** Stand in for packages that a machine may lack: those are looked for first. */
  private static final Set<String> SUBSTITUTES = Set.of("psutil");

  private NativeModules() {}

  /** The dotted names of all of them. */
  public static Set<String> names() {
    Set<String> names = new TreeSet<>(TABLES.keySet());
    names.removeAll(SUBSTITUTES);
    return Collections.unmodifiableSet(names);
  }

  public static boolean has(String name) {
    return TABLES.containsKey(name) && !SUBSTITUTES.contains(name);
  }

  /** Whether a module of that name is there in case that nothing else is found. */
  static boolean hasSubstitute(String name) {
    return SUBSTITUTES.contains(name);
  }

  /** A module of that name with all its members, not yet in {@code sys.modules}. */
  static PyModule make(String name) {
    PyModule module = PyModule.named(name);
    fill(module, name);
    return module;
  }

  /** Adds the members of the module of that name. */
  public static void fill(PyModule module, String name) {
    try {
      ModuleTable table =
          (ModuleTable) Class.forName(TABLES.get(name)).getDeclaredConstructor().newInstance();
      table.fill(module);
    } catch (ReflectiveOperationException broken) {
      throw new LinkageError("the table of the built-in module " + name, broken);
    }
  }

  private static Map<String, String> read() {
    Map<String, String> tables = new TreeMap<>();
    try {
      for (URL index : Collections.list(NativeModules.class.getClassLoader().getResources(INDEX))) {
        try (BufferedReader lines =
            new BufferedReader(new InputStreamReader(index.openStream(), StandardCharsets.UTF_8))) {
          for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            int blank = line.indexOf(' ');
            tables.put(line.substring(0, blank), line.substring(blank + 1));
          }
        }
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return tables;
  }
}
