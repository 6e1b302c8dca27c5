package dev.ftcheck.vm.importing;

import dev.ftcheck.source.SourceFile;
import dev.ftcheck.vm.codegen.Compiler;
import dev.ftcheck.vm.runtime.CacheFolder;
import dev.ftcheck.vm.site.CompiledUnit;
import java.io.BufferedInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Compiled modules on disk, by the hash of what decides their content: the text, its path, the
 * options and the build of ftcheck. There is a folder that the build fills with the standard
 * library and one that runs fill. A cache that cannot be read or written costs time and nothing
 * else.
 *
 * <p>Any number of threads and processes may use a folder: files appear whole and never change.
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
    File file = folder.resolve(key + SUFFIX).toFile();
    if (!file.isFile()) {
      return null;
    }
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file.toPath()), 1 << 16)) {
      return CompiledUnit.read(in);
    } catch (IOException damaged) {
      return null;
    }
  }

  /** Stores a unit for later runs. */
  void store(String key, CompiledUnit unit) {
    if (build == null || folder == null) {
      return;
    }
    try {
      Files.createDirectories(folder);
      Path written = Files.createTempFile(folder, "new", ".tmp");
      try (OutputStream out = Files.newOutputStream(written)) {
        unit.write(out);
      }
      Files.move(written, folder.resolve(key + SUFFIX), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException full) {
      // The next run compiles again.
    }
  }

  /** What identifies the compiled form of a module. */
  String key(SourceFile source, int optimize) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(
          (build + "\0" + optimize + "\0" + source.path() + "\0").getBytes(StandardCharsets.UTF_8));
      digest.update(source.text().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest(), 0, 20);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /**
   * Size and time of the jar that holds the compiler; null for classes that may change any time.
   */
  private static String buildOf(Class<?> compiler) {
    try {
      File jar = new File(compiler.getProtectionDomain().getCodeSource().getLocation().toURI());
      return jar.isFile() ? jar.length() + "@" + jar.lastModified() : null;
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
