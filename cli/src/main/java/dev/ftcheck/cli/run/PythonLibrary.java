package dev.ftcheck.cli.run;

import dev.ftcheck.cli.UsageException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where CPython's library sources lie: beside the jar, or where a system property says. */
public final class PythonLibrary {

  private static final String PROPERTY = "ftcheck.python.library";

  private PythonLibrary() {}

  /**
   * The folder with {@code os.py}.
   *
   * @throws UsageException when there is none
   */
  public static Path folder() {
    String named = System.getProperty(PROPERTY);
    Path folder = named != null ? Path.of(named) : besideTheJar();
    if (!Files.isRegularFile(folder.resolve("os.py"))) {
      throw new UsageException("there is no Python library in " + folder);
    }
    return folder;
  }

  private static Path besideTheJar() {
    try {
      Path jar =
          Path.of(PythonLibrary.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return jar.resolveSibling("python").resolve("lib").resolve("python3.14");
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
