package dev.ftcheck.analysis.lifecycle;

import dev.ftcheck.analysis.flow.Event;
import dev.ftcheck.analysis.flow.Flows;
import dev.ftcheck.analysis.flow.Path;
import dev.ftcheck.analysis.flow.Place;
import dev.ftcheck.analysis.ir.CodeUnit;
import dev.ftcheck.analysis.ir.Instr;
import dev.ftcheck.analysis.ir.Operator;
import dev.ftcheck.analysis.link.LinkedUnit;
import dev.ftcheck.analysis.models.Effect;
import dev.ftcheck.analysis.pointsto.CallEdge;
import dev.ftcheck.analysis.pointsto.PointsTo;
import dev.ftcheck.analysis.pointsto.UnitInstance;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Follows tasks through the functions they call. */
public final class Workloads {

  /** What workers of any kind wait for between two pieces of work. */
  private static final Set<Effect.Waited> MESSAGES =
      EnumSet.of(Effect.Waited.QUEUE, Effect.Waited.ROOM, Effect.Waited.TASKS);

  private final Flows flows;
  private final PointsTo pointsTo;

  public Workloads(Flows flows) {
    this.flows = flows;
    this.pointsTo = flows.pointsTo();
  }

  /** What the code behind these edges does, all taken together. */
  public Workload of(Collection<CallEdge> entries) {
    Set<CallEdge> edges = Reached.edges(pointsTo, entries);
    Set<UnitInstance> units = new LinkedHashSet<>();
    boolean waits = false;
    boolean waitsForQueue = false;
    boolean changesProcess = false;
    for (CallEdge edge : edges) {
      LinkedUnit callee = edge.callee().unit();
      if (!callee.isModel()) {
        units.add(edge.callee());
        continue;
      }
      for (Effect effect : callee.effects()) {
        if (effect instanceof Effect.Waits(Effect.Waited what, String _)) {
          boolean message =
              MESSAGES.contains(what) || callee.module().name().startsWith("multiprocessing");
          waitsForQueue |= message;
          waits |= !message;
        }
        changesProcess |= effect instanceof Effect.ProcessGlobal;
      }
    }
    return new Workload(
        units.size(),
        units.stream().anyMatch(unit -> computes(unit.unit().code())),
        waits,
        waitsForQueue,
        units.stream().anyMatch(this::callsUnknown),
        changesProcess,
        changes(units));
  }

  private static boolean computes(CodeUnit unit) {
    boolean[] found = {false};
    unit.body()
        .forEach(
            instr ->
                found[0] |=
                    switch (instr) {
                      case Instr.Compute i ->
                          i.op() == Operator.ARITHMETIC || i.op() == Operator.MULTIPLY;
                      case Instr.InPlace _, Instr.ForEach _, Instr.While _ -> true;
                      default -> false;
                    });
    return found[0];
  }

  private boolean callsUnknown(UnitInstance unit) {
    boolean[] found = {false};
    unit.unit()
        .code()
        .body()
        .forEach(
            instr -> {
              CallSite site = CallSite.of(unit, instr);
              found[0] |=
                  site != null && CallSites.isUnknown(pointsTo, site) && !isOnPlainValue(site);
            });
    return found[0];
  }

  /**
   * A method of a number, a text or another value without identity, of which the analysis does not
   * know the class.
   */
  private boolean isOnPlainValue(CallSite site) {
    return pointsTo.program().definitions(site.unit()).of(site.receiver()) instanceof Instr.Compute
        || pointsTo.program().definitions(site.unit()).of(site.receiver()) instanceof Instr.Const;
  }

  private List<Workload.Change> changes(Set<UnitInstance> units) {
    Map<String, Workload.Change> changes = new LinkedHashMap<>();
    for (UnitInstance unit : units) {
      for (Event event : flows.of(unit).events()) {
        if (event instanceof Event.Access access && access.kind().writes()) {
          globalName(access.place())
              .ifPresent(
                  name ->
                      changes.putIfAbsent(
                          name, new Workload.Change(name, unit.unit().at(access.span()))));
        }
      }
    }
    return new ArrayList<>(changes.values());
  }

  private static Optional<String> globalName(Place place) {
    return switch (place) {
      case Place.Global(var _, String name) -> Optional.of(name);
      case Place.Attribute(var object, String name) ->
          globalName(object.path()).map(base -> base + "." + name);
      case Place.Contents(var container) -> globalName(container.path());
      case Place.Cell _ -> Optional.empty();
    };
  }

  private static Optional<String> globalName(Path path) {
    return switch (path) {
      case Path.Global(var _, String name) -> Optional.of(name);
      case Path.Field(Path base, String name) -> globalName(base).map(owner -> owner + "." + name);
      case Path.Element(Path base, String _) -> globalName(base);
      case Path.Parameter _, Path.Cell _, Path.Fresh _ -> Optional.empty();
    };
  }
}
