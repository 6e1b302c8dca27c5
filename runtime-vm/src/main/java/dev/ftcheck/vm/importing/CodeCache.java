package dev.ftcheck.vm.importing;

import dev.ftcheck.source.SourceFile;
import dev.ftcheck.vm.codegen.Compiler;
import dev.ftcheck.vm.runtime.CacheFolder;
import dev.ftcheck.vm.site.CompiledUnit;
import dev.ftcheck.vm.trace.Tracing;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;

/**
 * Compiled code on disk, by a key that tells everything that decides its content. There is a folder
 * that the build fills with the standard library and one that runs fill. A cache that cannot be
 * read or written costs time and nothing else.
 *
 * <p>Any number of threads and processes may use a folder: files appear whole and never change. A
 * file holds its key, so that two keys of one hash replace each other and do no harm.
 */
public final class CodeCache {

  /** The folder that runs fill; empty turns it off. */
  private static final String FOLDER = "ftcheck.code.cache";

  /** The folder that the build filled. */
  private static final String SHIPPED = "ftcheck.code.library";

  private static final String SUFFIX = ".unit";

  private static final CodeCache INSTANCE = new CodeCache();

  private final String build = buildOf(Compiler.class);
  private final Path shipped = shippedFolder();
  private final Path folder = folder();

  private CodeCache() {}

  static CodeCache instance() {
    return INSTANCE;
  }

  /** The stored unit; null when there is none. */
  CompiledUnit find(String key) {
    if (build == null) {
      return null;
    }
    CompiledUnit found = read(shipped, key);
    return found != null ? found : read(folder, key);
  }

  private static CompiledUnit read(Path folder, String key) {
    if (folder == null) {
      return null;
    }
    File file = new File(folder.toString(), nameOf(key));
    if (!file.isFile()) {
      return null;
    }
    try (FileInputStream in = new FileInputStream(file)) {
      byte[] stored = in.readAllBytes();
      byte[] head = header(key);
      return Arrays.mismatch(stored, head) == head.length
          ? CompiledUnit.read(Arrays.copyOfRange(stored, head.length, stored.length))
          : null;
    } catch (IOException damaged) {
      return null;
    }
  }

  /** Stores a unit for later runs. */
  void store(String key, CompiledUnit unit) {
    if (build == null || folder == null || unit.hasWarnings()) {
      return;
    }
    try {
      Files.createDirectories(folder);
      Path written = Files.createTempFile(folder, "new", ".tmp");
      try (OutputStream out = Files.newOutputStream(written)) {
        out.write(header(key));
        unit.write(out);
      }
      Files.move(written, folder.resolve(nameOf(key)), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException full) {
      // The next run compiles again.
    }
  }

  /** What a file begins with. */
  private static byte[] header(String key) {
    return (key + "\0\0").getBytes(StandardCharsets.UTF_8);
  }

  /** Two hashes of 32 bits: enough for few collisions, which the stored key makes harmless. */
  private static String nameOf(String key) {
    int other = 0;
    for (int i = 0; i < key.length(); i++) {
      other = other * 0x01000193 ^ key.charAt(i);
    }
    return HexFormat.of().toHexDigits((long) key.hashCode() << 32 | other & 0xFFFFFFFFL) + SUFFIX;
  }

  /** What identifies the compiled form of a file that keeps its size and time. */
  String key(Path file, long size, FileTime modified, int optimize) {
    return String.join(
        "\0",
        build,
        "" + optimize,
        file.toString(),
        "" + size,
        "" + modified.to(TimeUnit.NANOSECONDS));
  }

  /** What identifies the compiled form of a text. */
  String key(SourceFile source, String how) {
    return String.join("\0", build, how, source.path(), source.text());
  }

  /**
   * Size and time of the jar that holds the compiler; null for classes that may change any time.
   */
  private static String buildOf(Class<?> compiler) {
    try {
      File jar = new File(compiler.getProtectionDomain().getCodeSource().getLocation().toURI());
      String form = Tracing.ON ? "checked" : "plain";
      return jar.isFile() ? form + jar.length() + "@" + jar.lastModified() : null;
    } catch (URISyntaxException | SecurityException unknown) {
      return null;
    }
  }

  private static Path shippedFolder() {
    String named = System.getProperty(SHIPPED);
    return named == null || named.isEmpty() ? null : Path.of(named);
  }

  private static Path folder() {
    String named = System.getProperty(FOLDER);
    if (named != null) {
      return named.isEmpty() ? null : Path.of(named);
    }
    return CacheFolder.named("code");
  }
}
