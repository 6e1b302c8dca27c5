package dev.ftcheck.rules.dependencies;

import dev.ftcheck.source.Diagnostic;
import java.util.List;

/**
 * What is known of all dependencies. Immutable.
 *
 * @param dependencies by name
 * @param environment whether an installed environment was looked into
 * @param freeThreadedEnvironment whether that was one of a free-threaded build
 * @param diagnostics what could not be read; the rest stands
 */
public record DependencyReport(
    List<Dependency> dependencies,
    boolean environment,
    boolean freeThreadedEnvironment,
    List<Diagnostic> diagnostics) {

  public DependencyReport {
    dependencies = List.copyOf(dependencies);
    diagnostics = List.copyOf(diagnostics);
  }

  public List<Dependency> with(Verdict verdict) {
    return dependencies.stream().filter(each -> each.verdict() == verdict).toList();
  }
}
