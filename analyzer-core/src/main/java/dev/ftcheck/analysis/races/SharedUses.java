package dev.ftcheck.analysis.races;

import dev.ftcheck.analysis.flow.Operand;
import dev.ftcheck.analysis.flow.Path;
import dev.ftcheck.analysis.flow.Place;
import dev.ftcheck.analysis.lifecycle.CallSite;
import dev.ftcheck.analysis.lifecycle.CallSites;
import dev.ftcheck.analysis.pointsto.CallEdge;
import dev.ftcheck.analysis.pointsto.HeapObject;
import dev.ftcheck.analysis.pointsto.PointsTo;
import dev.ftcheck.analysis.pointsto.UnitInstance;
import dev.ftcheck.analysis.threads.Access;
import dev.ftcheck.analysis.threads.Execution;
import dev.ftcheck.analysis.threads.HeapLocation;
import dev.ftcheck.analysis.threads.Root;
import dev.ftcheck.finding.Confidence;
import dev.ftcheck.finding.Location;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds objects that are used by several threads at once and should not be. */
public final class SharedUses {

  /** An object that is used at more places is judged by the first of them. */
  private static final int MAX_USES = 80;

  private record Site(UnitInstance unit, int register) {}

  private final Execution execution;
  private final PointsTo pointsTo;
  private final Privacy privacy;
  private Map<UnitInstance, List<Site>> generators;

  private SharedUses(Execution execution) {
    this.execution = execution;
    this.pointsTo = execution.pointsTo();
    this.privacy = new Privacy(execution);
  }

  /** One per place and name. */
  public static List<SharedUse> of(Execution execution) {
    if (execution.uses().isEmpty()) {
      return List.of();
    }
    SharedUses search = new SharedUses(execution);
    Map<Location, SharedUse> found = new LinkedHashMap<>();
    execution
        .uses()
        .forEach(
            (object, uses) -> {
              SharedUse use = search.judge(object, uses.stream().limit(MAX_USES).toList());
              if (use != null) {
                found.merge(
                    use.at().location(),
                    use,
                    (a, b) -> a.confidence().compareTo(b.confidence()) >= 0 ? a : b);
              }
            });
    return List.copyOf(found.values());
  }

  private SharedUse judge(int object, List<Access> uses) {
    Overlaps overlaps = new Overlaps(uses, execution.parallelism());
    if (overlaps.isEmpty()) {
      return null;
    }
    HeapLocation place = new HeapLocation.Contents(object);
    Construction construction = new Construction(execution, place);
    List<Access> meeting = new ArrayList<>();
    Map<Access, Access> partners = new HashMap<>();
    for (Access a : uses) {
      for (Access b : uses) {
        if (overlaps.of(a, b)
            && !a.sharesLock(b)
            && !construction.separates(a, b)
            && !Handshake.ordered(a, b, execution)
            && !Handshake.ordered(b, a, execution)
            && isEvident(place, a, b, uses)
            && !isOwn(object, a, b)) {
          meeting.add(a);
          partners.put(a, b);
          break;
        }
      }
    }
    return meeting.isEmpty() ? null : shared(object, meeting, partners);
  }

  private SharedUse shared(int object, List<Access> meeting, Map<Access, Access> partners) {
    Access at =
        meeting.stream()
            .min(
                Comparator.comparing((Access use) -> use.visit().isVague())
                    .thenComparing(Access::isLocked)
                    .thenComparing(use -> use.root().kind() != Root.Kind.STARTED)
                    .thenComparing(use -> use.location().line()))
            .orElseThrow();
    Access against = partners.get(at);
    boolean assumed = isAssumed(at, against);
    boolean vague = at.visit().isVague() || against.visit().isVague();
    return new SharedUse(
        pointsTo.object(object),
        execution.naming().of(at.event().place(), at.visit().context()),
        at,
        against,
        meeting.stream().filter(use -> use.event() != at.event()).toList(),
        vague ? Confidence.LOW : assumed ? Confidence.MEDIUM : Confidence.HIGH);
  }

  // ---- evidence
  // ---------------------------------------------------------------------------------------------------------------

  /** Unknown callers count where the program guards the object at one place at least. */
  private boolean isEvident(HeapLocation place, Access a, Access b, List<Access> uses) {
    return !isAssumed(a, b)
        || execution.entries().isMadeForThreads(place)
            && (uses.stream().anyMatch(Access::isLocked)
                || execution.entries().claimsSafety(place));
  }

  /** Whether only unknown callers may let the two meet, and not the threads of one start. */
  private boolean isAssumed(Access a, Access b) {
    boolean ofOneStart = a.root().kind() == Root.Kind.STARTED && a.root().equals(b.root());
    return !ofOneStart && execution.parallelism().isAssumed(a, b);
  }

  // ---- one object or many
  // -----------------------------------------------------------------------------------------------------

  /** Whether the two uses are of different objects where the analysis sees one. */
  private boolean isOwn(int object, Access a, Access b) {
    return privacy.isPrivate(new HeapLocation.Contents(object), a, b)
        || isOwn(path(a), object, a, b)
        || isOwn(path(b), object, a, b);
  }

  private static Path path(Access use) {
    return ((Place.Contents) use.event().place()).container().path();
  }

  private boolean isOwn(Path path, int object, Access a, Access b) {
    return switch (path) {
      case Path.Global _ -> false;
      case Path.Element(Path base, var _) -> isOwn(base, object, a, b);
      case Path.Field(Path base, var _) ->
          bases(base, a, b).stream().anyMatch(holder -> isMadeByBoth(holder, a, b));
      case Path.Cell(int owner, String name) ->
          privacy.isPrivate(
              new HeapLocation.Cell(pointsTo.cellOwner(a.visit().context().unit(), owner), name),
              a,
              b);
      case Path.Parameter _, Path.Fresh _ -> isMadeByBoth(object, a, b);
    };
  }

  private List<Integer> bases(Path base, Access a, Access b) {
    List<Integer> holders = new ArrayList<>();
    holders.addAll(execution.resolver().objects(new Operand(base, -1), a.visit().context()));
    holders.addAll(execution.resolver().objects(new Operand(base, -1), b.visit().context()));
    return holders;
  }

  /** Whether code that both threads run, or a loop, makes such an object for each of them. */
  private boolean isMadeByBoth(int object, Access a, Access b) {
    if (privacy.isPrivate(new HeapLocation.Attribute(object, ""), a, b)) {
      return true;
    }
    return switch (pointsTo.object(object)) {
      case HeapObject.Instance made ->
          made.site().isRepeated(pointsTo)
              || isMadeByBoth(made.site().unit().program(), a, b)
              || isMadeByMany(made.site().unit().program())
              || made.owner() != null && isMadeByBoth(pointsTo.id(made.owner()), a, b);
      case HeapObject.GeneratorObject(UnitInstance generator) ->
          sites(generator).stream()
              .allMatch(
                  site ->
                      pointsTo.isInLoop(site.unit().unit(), site.register())
                          || isMadeByBoth(site.unit(), a, b));
      default -> false;
    };
  }

  private boolean isMadeByBoth(UnitInstance unit, Access a, Access b) {
    return privacy.enters(a.root(), unit) && privacy.enters(b.root(), unit);
  }

  /** Whether several threads run the code, so that it makes several such objects. */
  private boolean isMadeByMany(UnitInstance unit) {
    return execution.roots().stream()
        .anyMatch(
            root ->
                root.kind() == Root.Kind.STARTED
                    && execution.parallelism().isMany(root)
                    && privacy.enters(root, unit));
  }

  /** The calls of the program that make such generators. */
  private List<Site> sites(UnitInstance generator) {
    if (generator.unit().isModel() && generator.context() != null) {
      UnitInstance at = generator;
      Site site = null;
      while (at.unit().isModel() && at.context() != null) {
        site = new Site(at.context().caller(), at.context().register());
        at = at.context().caller();
      }
      return List.of(site);
    }
    if (generators == null) {
      generators = new HashMap<>();
      for (CallSite call : CallSites.of(pointsTo).all()) {
        for (CallEdge edge : pointsTo.edges(call.in(), call.key())) {
          if (edge.callee().unit().code().isGenerator()) {
            generators
                .computeIfAbsent(edge.callee(), _ -> new ArrayList<>())
                .add(new Site(call.in(), call.key()));
          }
        }
      }
    }
    return generators.getOrDefault(generator, List.of());
  }
}
