package dev.ftcheck.cli.run;

import dev.ftcheck.cli.UsageException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where CPython's library sources lie: beside the jar, or where a system property says. */
public final class PythonLibrary {

  private static final String PROPERTY = "ftcheck.python.library";

  private static final String IN_THE_ARTIFACT = "org/bytedeco/cpython/linux-x86_64/lib/python3.14";

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
      return jar.resolveSibling("python").resolve(IN_THE_ARTIFACT);
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
