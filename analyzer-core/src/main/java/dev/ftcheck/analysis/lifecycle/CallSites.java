package dev.ftcheck.analysis.lifecycle;

import dev.ftcheck.analysis.link.LinkedUnit;
import dev.ftcheck.analysis.models.Effect;
import dev.ftcheck.analysis.pointsto.CallEdge;
import dev.ftcheck.analysis.pointsto.PointsTo;
import dev.ftcheck.analysis.pointsto.UnitInstance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** All calls in analysed code, in the order of the program's text. Used by one thread. */
public final class CallSites {

  private final PointsTo pointsTo;
  private final List<CallSite> sites = new ArrayList<>();

  /** Made on first use. */
  private Map<LinkedUnit, List<CallSite>> byCallee;

  /** The calls of functions with effects. Made on first use. */
  private List<Effectful> effectful;

  private record Effectful(CallSite site, CallEdge edge) {}

  /** Those of the program, collected once. */
  public static CallSites of(PointsTo pointsTo) {
    return pointsTo.derived(CallSites.class, CallSites::new);
  }

  private CallSites(PointsTo pointsTo) {
    this.pointsTo = pointsTo;
    for (UnitInstance in : pointsTo.instances()) {
      if (!in.unit().isModel()) {
        in.unit()
            .code()
            .body()
            .forEach(
                instr -> {
                  CallSite site = CallSite.of(in, instr);
                  if (site != null) {
                    sites.add(site);
                  }
                });
      }
    }
  }

  public List<CallSite> all() {
    return sites;
  }

  /** The calls that may run the function, in the order of the program's text. */
  public List<CallSite> running(LinkedUnit callee) {
    if (byCallee == null) {
      byCallee = new HashMap<>();
      for (CallSite site : sites) {
        Set<LinkedUnit> callees = new HashSet<>();
        for (CallEdge edge : pointsTo.edges(site.in(), site.key())) {
          if (callees.add(edge.callee().unit())) {
            byCallee.computeIfAbsent(edge.callee().unit(), _ -> new ArrayList<>()).add(site);
          }
        }
      }
    }
    return byCallee.getOrDefault(callee, List.of());
  }

  /**
   * Passes on each call of a model function that has an effect of that kind, once per function it
   * may run.
   */
  public void forEach(Class<? extends Effect> kind, BiConsumer<CallSite, CallEdge> consumer) {
    for (Effectful call : effectful()) {
      for (Effect effect : call.edge().callee().unit().effects()) {
        if (kind.isInstance(effect)) {
          consumer.accept(call.site(), call.edge());
          break;
        }
      }
    }
  }

  private List<Effectful> effectful() {
    if (effectful == null) {
      effectful = new ArrayList<>();
      for (CallSite site : sites) {
        for (CallEdge edge : pointsTo.edges(site.in(), site.key())) {
          if (!edge.callee().unit().effects().isEmpty()) {
            effectful.add(new Effectful(site, edge));
          }
        }
      }
    }
    return effectful;
  }

  /** Whether nothing is known of what the call runs. */
  public static boolean isUnknown(PointsTo pointsTo, CallSite site) {
    return pointsTo.edges(site.in(), site.key()).isEmpty()
        && (pointsTo.at(site.in(), site.key()).isEmpty()
            || !pointsTo.unknown(site.in(), site.key()).isEmpty());
  }
}
