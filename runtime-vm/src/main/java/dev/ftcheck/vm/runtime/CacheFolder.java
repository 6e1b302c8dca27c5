package dev.ftcheck.vm.runtime;

import java.nio.file.Path;

/** Where ftcheck keeps what it can make again: {@code $XDG_CACHE_HOME/ftcheck}. */
public final class CacheFolder {

  private CacheFolder() {}

  /** A folder of that name in the cache, which need not exist; null if there is no place for it. */
  public static Path named(String name) {
    String caches = System.getenv("XDG_CACHE_HOME");
    String home = System.getProperty("user.home");
    if ((caches == null || caches.isEmpty()) && (home == null || home.isEmpty())) {
      return null;
    }
    Path base = caches == null || caches.isEmpty() ? Path.of(home, ".cache") : Path.of(caches);
    return base.toAbsolutePath().resolve("ftcheck").resolve(name);
  }
}
