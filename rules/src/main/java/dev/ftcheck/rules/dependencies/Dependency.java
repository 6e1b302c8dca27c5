package dev.ftcheck.rules.dependencies;

import dev.ftcheck.finding.Location;
import dev.ftcheck.rules.dependencies.installed.ExtensionModule;
import dev.ftcheck.rules.dependencies.naming.WheelTag;
import java.util.List;
import java.util.Optional;

/**
 * One package that the program uses, directly or not. Immutable.
 *
 * @param name normalised: lower case with dashes
 * @param version the installed one, else the locked, else the one asked for; empty where none is
 *     told
 * @param places where it is named, what asks for it before lock files; none for what is installed
 *     only
 * @param wheels the tags of its wheels as far as a lock file lists them or one is installed
 * @param modules its installed extension modules
 * @param classifier what it says of itself
 * @param reason completes "ready:", "not ready:" and so on
 */
public record Dependency(
    String name,
    String version,
    List<Location> places,
    List<WheelTag> wheels,
    List<ExtensionModule> modules,
    Optional<FreeThreadingClassifier> classifier,
    Verdict verdict,
    String reason) {

  public Dependency {
    places = List.copyOf(places);
    wheels = List.copyOf(wheels);
    modules = List.copyOf(modules);
  }
}
