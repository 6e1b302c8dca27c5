package dev.ftcheck.analysis.lifecycle;

import dev.ftcheck.analysis.Analysis;
import dev.ftcheck.analysis.flow.Event;
import dev.ftcheck.analysis.ir.Constant;
import dev.ftcheck.analysis.ir.Instr;
import dev.ftcheck.analysis.link.LinkedClass;
import dev.ftcheck.analysis.models.Effect;
import dev.ftcheck.analysis.models.Trait;
import dev.ftcheck.analysis.pointsto.CallEdge;
import dev.ftcheck.analysis.pointsto.ObjectSet;
import dev.ftcheck.analysis.pointsto.PointsTo;
import dev.ftcheck.analysis.pointsto.UnitInstance;
import dev.ftcheck.analysis.threads.Execution;
import dev.ftcheck.analysis.threads.Root;
import dev.ftcheck.analysis.threads.Visit;
import dev.ftcheck.finding.Location;
import dev.ftcheck.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Daemon threads that nobody waits for and that leave something half done when the program ends.
 */
public final class DaemonResources {

  /** Modes of {@code open} that write. */
  private static final String WRITING = "wax+";

  /** What is lost or left open by its end makes a difference: data that isn't written yet. */
  private static final Set<String> WRITTEN = Set.of("file", "database connection");

  /**
   * One of them.
   *
   * @param start where the thread is started
   * @param resource what it is: {@code file}, {@code lock}
   * @param use where the thread gets it
   * @param written whether data may be lost
   */
  public record Holder(CallSite start, String resource, Location use, boolean written) {}

  private record Use(String resource, Location at, boolean written) {}

  private final PointsTo pointsTo;
  private final Execution execution;
  private final CallSites calls;

  public DaemonResources(Analysis analysis) {
    this.pointsTo = analysis.pointsTo();
    this.execution = analysis.execution();
    this.calls = CallSites.of(pointsTo);
  }

  /** One for each start. */
  public List<Holder> find() {
    Endings endings = Endings.of(pointsTo);
    Daemons daemons = new Daemons(pointsTo, calls);
    List<Allocation> forgotten =
        Allocation.of(pointsTo, Trait.ThreadObject.class).stream()
            .filter(thread -> daemons.mayBeDaemon(thread) && !endings.isJoined(thread))
            .toList();
    List<Holder> found = new ArrayList<>();
    Set<Location> seen = new HashSet<>();
    calls.forEach(
        Effect.Starts.class,
        (start, edge) -> {
          boolean daemon =
              forgotten.stream()
                  .anyMatch(
                      thread ->
                          edge.receiver() != null
                              && thread.objects().contains(pointsTo.id(edge.receiver())));
          if (daemon && !seen.contains(start.location())) {
            use(start, edge)
                .ifPresent(
                    use -> {
                      seen.add(start.location());
                      found.add(new Holder(start, use.resource(), use.at(), use.written()));
                    });
          }
        });
    return found;
  }

  /** What the thread gets hold of; of several what matters most. */
  private Optional<Use> use(CallSite start, CallEdge edge) {
    Optional<Use> weak = Optional.empty();
    int thread = pointsTo.id(edge.receiver());
    for (Visit visit : execution.visits()) {
      Root root = visit.context().root();
      UnitInstance in = visit.context().unit();
      if (root.kind() == Root.Kind.STARTED
          && start.location().equals(root.origin())
          && visit.entry().context().receiver() == thread
          && !in.unit().isModel()) {
        Optional<Use> use = resource(in).or(() -> lock(in));
        if (use.isPresent() && use.get().written()) {
          return use;
        }
        weak = weak.or(() -> use);
      }
    }
    return weak;
  }

  private Optional<Use> resource(UnitInstance in) {
    List<Use> found = new ArrayList<>();
    in.unit()
        .code()
        .body()
        .forEach(
            instr -> {
              CallSite site = CallSite.of(in, instr);
              if (site != null) {
                made(site).ifPresent(found::add);
              }
            });
    return found.stream().max((a, b) -> Boolean.compare(a.written(), b.written()));
  }

  private Optional<Use> made(CallSite site) {
    for (CallEdge edge : pointsTo.edges(site.in(), site.key())) {
      if (edge.callee().unit().isModel()) {
        ObjectSet objects = pointsTo.at(site.in(), site.key());
        for (int at = 0; at < objects.size(); at++) {
          LinkedClass cls = pointsTo.object(objects.get(at)).instanceClass();
          Optional<Trait.Resource> resource =
              cls == null ? Optional.empty() : cls.trait(Trait.Resource.class);
          if (resource.isPresent() && !onlyReads(site, edge)) {
            String what = resource.get().what();
            return Optional.of(new Use(what, site.location(), WRITTEN.contains(what)));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** A constant mode that doesn't write, or none where there could be one. */
  private boolean onlyReads(CallSite site, CallEdge edge) {
    boolean hasMode =
        edge.callee().unit().code().params().stream()
            .anyMatch(param -> param.name().equals("mode"));
    int mode = site.argument("mode", edge.callee().unit(), edge.receiver() != null);
    return hasMode
        && (mode == Instr.NONE
            || pointsTo.program().definitions(site.unit()).of(mode)
                    instanceof Instr.Const(int _, Constant.Text(String text), Span _)
                && text.chars().noneMatch(letter -> WRITING.indexOf(letter) >= 0));
  }

  private Optional<Use> lock(UnitInstance in) {
    for (Event event : execution.flows().of(in).events()) {
      if (event instanceof Event.Acquisition acquisition) {
        return Optional.of(new Use("lock", in.unit().at(acquisition.span()), false));
      }
    }
    return Optional.empty();
  }
}
