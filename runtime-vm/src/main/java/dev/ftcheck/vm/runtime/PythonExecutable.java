package dev.ftcheck.vm.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * {@code sys.executable}: a small shell script in the cache folder that starts this JVM's Java,
 * options and class path with {@code python}'s command line. There is one per way to start, by its
 * hash; it is written when it is not there yet.
 */
public final class PythonExecutable {

  /** Property: the folder of CPython's library sources. */
  public static final String LIBRARY = "ftcheck.python.library";

  /** Property: the executable of this process, where a script like ours started it. */
  private static final String NAMED = "ftcheck.executable";

  private static final String MAIN_CLASS = "dev.ftcheck.vm.launch.PythonCommand";

  /** What the virtual machine needs, whatever started this process. */
  private static final List<String> NEEDED =
      List.of(
          "--enable-native-access=ALL-UNNAMED",
          "--add-exports=java.base/jdk.internal.access=ALL-UNNAMED");

  private static String written;

  private PythonExecutable() {}

  /** What started this process, or {@code python}. */
  public static String named() {
    return System.getProperty(NAMED, "python");
  }

  /** The path of the executable; empty if there is no place for it, as {@code sys} has it. */
  public static synchronized String path(InterpreterOptions options) {
    String named = System.getProperty(NAMED);
    if (named != null) {
      return named;
    }
    if (written == null) {
      written = write(options.library());
    }
    return written;
  }

  private static String write(Path library) {
    String command = command(library);
    Path folder = CacheFolder.named("bin");
    if (folder == null) {
      return "";
    }
    Path file = folder.resolve(hash(command)).resolve("python3.14");
    try {
      if (!Files.isExecutable(file)) {
        store(file, script(command, file));
      }
      return file.toString();
    } catch (IOException | UnsupportedOperationException noPlace) {
      return "";
    }
  }

  /** The file appears whole: other processes may want it at the same time. */
  private static void store(Path file, String script) throws IOException {
    Files.createDirectories(file.getParent());
    Path draft = Files.createTempFile(file.getParent(), "new", ".tmp");
    Files.writeString(draft, script);
    Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private static String script(String command, Path file) {
    return "#!/bin/sh\n# Runs Python programs in ftcheck's virtual machine. Written by ftcheck.\n"
        + command.formatted(quoted("-D" + NAMED + "=" + file));
  }

  /** The script's command, with a place for one more option. */
  private static String command(Path library) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> options = JvmOptions.inherited();
    String given = options.stream().map(PythonExecutable::escaped).collect(Collectors.joining(" "));
    String needed =
        NEEDED.stream()
            .filter(option -> !options.contains(option))
            .collect(Collectors.joining(" "));
    return "exec %s %s %s %%s %s -cp %s %s \"$@\"\n"
        .formatted(
            escaped(java),
            given,
            needed,
            escaped("-D" + LIBRARY + "=" + library.toAbsolutePath()),
            escaped(System.getProperty("java.class.path")),
            MAIN_CLASS);
  }

  private static String escaped(String text) {
    return quoted(text).replace("%", "%%");
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }

  /** FNV-1a of 64 bits: a {@code MessageDigest} would set up security providers in every run. */
  private static String hash(String text) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
    }
    return HexFormat.of().toHexDigits(hash);
  }
}
