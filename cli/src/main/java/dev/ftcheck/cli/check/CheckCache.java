package dev.ftcheck.cli.check;

import dev.ftcheck.cache.ContentStore;
import dev.ftcheck.rules.StaticChecker;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where checks keep facts and results: {@code $FTCHECK_CACHE}, else {@code
 * $XDG_CACHE_HOME/ftcheck/check}, else {@code ~/.cache/ftcheck/check}.
 */
public final class CheckCache {

  private CheckCache() {}

  /** The store of this build; one that keeps nothing where there is no place for it. */
  public static ContentStore of(Map<String, String> environment, Path directory) {
    Optional<Path> folder = folder(environment, directory);
    Optional<String> build = folder.isEmpty() ? Optional.empty() : StaticChecker.build();
    return build.isEmpty() ? ContentStore.none() : ContentStore.in(folder.get(), build.get());
  }

  private static Optional<Path> folder(Map<String, String> environment, Path directory) {
    String named = environment.getOrDefault("FTCHECK_CACHE", "");
    if (!named.isEmpty()) {
      return Optional.of(directory.resolve(named));
    }
    String caches = environment.getOrDefault("XDG_CACHE_HOME", "");
    String home = environment.getOrDefault("HOME", "");
    if (caches.isEmpty() && home.isEmpty()) {
      return Optional.empty();
    }
    Path base = caches.isEmpty() ? Path.of(home, ".cache") : directory.resolve(caches);
    return Optional.of(base.resolve("ftcheck").resolve("check"));
  }
}
