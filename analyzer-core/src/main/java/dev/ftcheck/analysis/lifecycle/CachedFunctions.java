package dev.ftcheck.analysis.lifecycle;

import dev.ftcheck.analysis.ir.Argument;
import dev.ftcheck.analysis.ir.Definitions;
import dev.ftcheck.analysis.ir.Instr;
import dev.ftcheck.analysis.link.LinkedUnit;
import dev.ftcheck.analysis.models.Effect;
import dev.ftcheck.analysis.pointsto.CallEdge;
import dev.ftcheck.analysis.pointsto.PointsTo;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Functions whose decorator keeps their result, but does not make sure that they run once. */
public final class CachedFunctions {

  /**
   * One of them.
   *
   * @param decorator the call that wraps the function
   * @param library what wraps it, {@code functools.cache}
   * @param caveat what the library does not promise
   */
  public record Cached(LinkedUnit function, CallSite decorator, String library, String caveat) {}

  private final PointsTo pointsTo;
  private final Map<LinkedUnit, Cached> found = new LinkedHashMap<>();

  public CachedFunctions(PointsTo pointsTo, CallSites calls) {
    this.pointsTo = pointsTo;
    calls.all().forEach(this::note);
  }

  public Iterable<Cached> all() {
    return found.values();
  }

  private void note(CallSite site) {
    if (site.arguments().size() != 1 || !(site.instr() instanceof Instr.Call call)) {
      return;
    }
    Definitions definitions = pointsTo.program().definitions(site.unit());
    Optional<LinkedUnit> function = defined(site.unit(), definitions, site.arguments().getFirst());
    if (function.isEmpty()) {
      return;
    }
    Optional<LinkedUnit> cache = cache(site);
    if (cache.isEmpty() && definitions.of(call.function()) != null) {
      CallSite factory = CallSite.of(site.in(), definitions.of(call.function()));
      cache = factory == null ? Optional.empty() : cache(factory);
    }
    cache.ifPresent(
        library ->
            found.putIfAbsent(
                function.get(),
                new Cached(function.get(), site, library.fullName(), caveat(library))));
  }

  /** The function of a {@code def}, through the decorators below this one. */
  private static Optional<LinkedUnit> defined(
      LinkedUnit unit, Definitions definitions, Argument argument) {
    Instr made = definitions.of(argument.register());
    while (made instanceof Instr.Call inner && inner.arguments().size() == 1) {
      made = definitions.of(inner.arguments().getFirst().register());
    }
    return made instanceof Instr.MakeFunction function
        ? Optional.of(unit.module().units().get(function.unit()))
        : Optional.empty();
  }

  private Optional<LinkedUnit> cache(CallSite site) {
    return pointsTo.edges(site.in(), site.key()).stream()
        .map(CallEdge::callee)
        .map(callee -> callee.unit())
        .filter(callee -> callee.effects().stream().anyMatch(Effect.NotOnce.class::isInstance))
        .findFirst();
  }

  private static String caveat(LinkedUnit library) {
    return library.effects().stream()
        .filter(Effect.NotOnce.class::isInstance)
        .map(effect -> ((Effect.NotOnce) effect).message())
        .findFirst()
        .orElseThrow();
  }
}
