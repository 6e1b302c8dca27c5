package dev.ftcheck.vm.trace;

import dev.ftcheck.tracer.access.Access;
import dev.ftcheck.tracer.access.AccessKind;
import dev.ftcheck.tracer.access.Place;
import dev.ftcheck.tracer.access.RaceKind;
import dev.ftcheck.tracer.access.RaceLog;
import dev.ftcheck.tracer.access.RaceReport;
import dev.ftcheck.tracer.lock.HeldLock;
import dev.ftcheck.tracer.lock.LockCycle;
import dev.ftcheck.tracer.lock.LockEdge;
import dev.ftcheck.tracer.report.Coverage;
import dev.ftcheck.tracer.report.DeadlockReport;
import dev.ftcheck.tracer.report.DeadlockReport.Wanted;
import dev.ftcheck.tracer.report.DetectionListener;
import dev.ftcheck.tracer.report.MisuseReport;
import dev.ftcheck.tracer.report.RunReport;
import dev.ftcheck.vm.object.PyCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the report of a run from what the checker recorded. Used by one thread. */
public final class RunReporter {

  private final CheckedRun run;
  private final SourceSites sites = new SourceSites();

  public RunReporter(CheckedRun run) {
    this.run = run;
  }

  /**
   * All that the run showed.
   *
   * @param stuck threads that wait for ever; null for none
   */
  RunReport report(DeadlockWatch.Found stuck) {
    WaitReports waits = new WaitReports(run);
    List<DeadlockReport> deadlocks = new ArrayList<>();
    if (stuck != null && stuck.isCircle()) {
      deadlocks.add(waits.circle(stuck.waits()));
    }
    deadlocks.addAll(deadlocks());
    return new RunReport(
        races().reports(),
        deadlocks,
        stuck == null || stuck.isCircle() ? List.of() : waits.stall(stuck.waits()),
        new MisuseReports(run, this::born).all(stuck == null || !run.isStuck()),
        run.threads().origins(),
        lockNames(),
        coverage());
  }

  /** Tells of one race at once. */
  void tell(SeenRaces.Seen race, DetectionListener listener) {
    RaceLog log = races(List.of(race));
    for (RaceReport report : log.reports()) {
      listener.found(only(List.of(report), List.of(), lockNames(race)));
    }
  }

  /** Tells of one misuse at once. */
  void tell(Misuses.Seen misuse, DetectionListener listener) {
    List<MisuseReport> reports = new MisuseReports(run, this::born).of(misuse);
    if (!reports.isEmpty()) {
      listener.found(only(List.of(), reports, Map.of()));
    }
  }

  private RunReport only(
      List<RaceReport> races, List<MisuseReport> misuses, Map<Integer, String> lockNames) {
    return new RunReport(
        races,
        List.of(),
        List.of(),
        misuses,
        run.threads().origins(),
        lockNames,
        new Coverage(0, 0, 0, 0, 0, 0, List.of(), List.of()));
  }

  private RaceLog races() {
    return races(run.seen().all());
  }

  private RaceLog races(List<SeenRaces.Seen> seen) {
    RaceLog log = new RaceLog();
    for (SeenRaces.Seen race : seen) {
      Access earlier = access(race.earlier(), race.earlierWrites(), race.location());
      Access later = access(race.later(), race.laterWrites(), race.location());
      if (isReported(race, earlier, later)) {
        log.add(earlier, later, Math.max(1, race.count().sum()), () -> name(race));
      }
    }
    return log;
  }

  /**
   * Not told: what only the library does, and additions to a dict or set by two threads, which come
   * to the same in any order.
   */
  private boolean isReported(SeenRaces.Seen race, Access earlier, Access later) {
    if (earlier == null
        || later == null
        || isOfLibrary(race.earlier()) && isOfLibrary(race.later())) {
      return false;
    }
    LocationName location = race.location();
    if (location.kind() == LocationName.Kind.HANDOVER
        && RaceKind.of(earlier, later) != RaceKind.CHECK_THEN_ACT) {
      return false;
    }
    boolean isStructure =
        location.kind() == LocationName.Kind.CONTAINER
            || location.kind() == LocationName.Kind.GLOBAL && location.name().isEmpty();
    if (isStructure && !location.hasOrder() && race.earlierWrites() && race.laterWrites()) {
      return false;
    }
    return !isDoubleChecked(race.earlier(), race.earlierWrites(), race.laterWrites())
        && !isDoubleChecked(race.later(), race.laterWrites(), race.earlierWrites());
  }

  /** A write under a lock that checked again under it, and a read that checks before. */
  private boolean isDoubleChecked(AccessRecord record, boolean writes, boolean otherWrites) {
    return writes
        && !otherWrites
        && !record.locks().isEmpty()
        && !isOfLibrary(record)
        && site(record).isChecked();
  }

  private boolean isOfLibrary(AccessRecord record) {
    PyCode code = record.context().code();
    return code == null || run.library().has(code.header().file());
  }

  /** The access for people; null where no code of the program takes part. */
  private Access access(AccessRecord record, boolean writes, LocationName location) {
    List<Place> all = Stacks.of(record.context(), record.position());
    List<Place> stack = run.library().withoutInnermost(all);
    if (stack.isEmpty()) {
      return null;
    }
    SourceSites.Site site = stack.size() == all.size() ? site(record) : SourceSites.Site.UNKNOWN;
    return new Access(
        kind(record, writes, site, location),
        writes,
        record.thread().number(),
        stack,
        record.locks().numbers(),
        site.decision(stack.getFirst()));
  }

  private SourceSites.Site site(AccessRecord record) {
    PyCode code = record.context().code();
    return sites.at(code.header().file(), Stacks.span(code, record.position()));
  }

  private static AccessKind kind(
      AccessRecord record, boolean writes, SourceSites.Site site, LocationName location) {
    return switch (record.kind()) {
      case Accesses.ITERATION -> AccessKind.ITERATION;
      case Accesses.ADVANCE -> AccessKind.ADVANCE;
      default -> isWhole(location) ? AccessKind.ATOMIC : site.kind(writes);
    };
  }

  private static boolean isWhole(LocationName location) {
    return location.kind() == LocationName.Kind.CONTAINER
        || location.kind() == LocationName.Kind.HANDOVER;
  }

  private String name(SeenRaces.Seen race) {
    LocationName name = race.location();
    String born = born(name.birth());
    return switch (name.kind()) {
      case ATTRIBUTE -> name.owner() + "." + name.name() + of(name.owner(), born);
      case CLASS_ATTRIBUTE -> name.owner() + "." + name.name() + " (class attribute)";
      case GLOBAL -> "global " + name.name() + " of module " + name.owner();
      case VARIABLE -> variable(race) + (born.isEmpty() ? "" : " of the call at " + born);
      case ELEMENT ->
          "item " + name.name() + " of the list" + (born.isEmpty() ? "" : " created at " + born);
      case KEY -> "key " + name.name() + " of the " + name.owner() + created(born);
      case CONTAINER, HANDOVER, ITERATOR -> "the " + name.owner() + created(born);
    };
  }

  private String variable(SeenRaces.Seen race) {
    String name = site(race.later()).name();
    return name.isEmpty() ? "a variable" : "variable " + name;
  }

  private static String of(String type, String born) {
    return born.isEmpty() ? "" : " of the " + type + " created at " + born;
  }

  private static String created(String born) {
    return born.isEmpty() ? "" : " created at " + born;
  }

  /** Where an object was made, by the program's own innermost place. */
  String born(Birth birth) {
    if (birth == null || birth.position() < 0) {
      return "";
    }
    List<Place> stack =
        run.library().withoutInnermost(Stacks.of(birth.context(), birth.position()));
    return stack.isEmpty() ? "" : stack.getFirst().file() + ":" + stack.getFirst().line();
  }

  // ---- deadlocks

  private List<DeadlockReport> deadlocks() {
    List<DeadlockReport> reports = new ArrayList<>();
    for (LockCycle cycle : run.lockOrder().cycles()) {
      List<DeadlockReport.Step> steps = cycle.edges().stream().map(this::step).toList();
      boolean isOwn =
          steps.stream().noneMatch(step -> step.heldAt().isEmpty() || step.wantedAt().isEmpty());
      if (isOwn) {
        reports.add(new DeadlockReport(false, steps));
      }
    }
    return reports;
  }

  private DeadlockReport.Step step(LockEdge edge) {
    return new DeadlockReport.Step(
        edge.thread(),
        edge.outer().lock(),
        stack(edge.outer()),
        new Wanted.Lock(edge.inner().lock()),
        stack(edge.inner()));
  }

  private List<Place> stack(HeldLock lock) {
    AccessRecord record = run.accesses().get(lock.access());
    return record == null
        ? List.of()
        : run.library().withoutInnermost(Stacks.of(record.context(), record.position()));
  }

  private Map<Integer, String> lockNames() {
    Map<Integer, String> names = new HashMap<>();
    run.locks().all().forEach((number, lock) -> names.put(number, lockName(lock)));
    return names;
  }

  private Map<Integer, String> lockNames(SeenRaces.Seen race) {
    Set<Integer> held = new HashSet<>(race.earlier().locks().numbers());
    held.addAll(race.later().locks().numbers());
    Map<Integer, String> names = new HashMap<>();
    held.forEach(number -> names.put(number, lockName(run.locks().get(number))));
    return names;
  }

  /** By what it was assigned to, where the source says that, and where it was made. */
  private String lockName(SyncRecord lock) {
    Birth birth = lock == null ? null : lock.birth();
    String place = born(birth);
    if (place.isEmpty()) {
      return "lock";
    }
    PyCode code = birth.context().code();
    boolean isOwn = code != null && !run.library().has(code.header().file());
    String name =
        isOwn ? sites.nameOf(code.header().file(), Stacks.span(code, birth.position())) : "";
    return (name.isEmpty() ? "lock" : "lock " + name) + created(place);
  }

  // ---- coverage

  private Coverage coverage() {
    int entered = 0;
    int shared = 0;
    List<PyCode> onlyOne = new ArrayList<>();
    for (Map.Entry<PyCode, Boolean> each : run.coverage().isShared().entrySet()) {
      PyCode code = each.getKey();
      if (run.library().has(code.header().file()) || code.header().name().equals("<module>")) {
        continue;
      }
      entered++;
      if (each.getValue()) {
        shared++;
      } else {
        onlyOne.add(code);
      }
    }
    onlyOne.sort(
        Comparator.comparing((PyCode code) -> code.header().file())
            .thenComparingInt(code -> code.header().firstLine()));
    return new Coverage(
        (int) run.threads().count(),
        run.threads().sharedLocations(),
        run.threads().accesses(),
        run.sharedLines(),
        shared,
        entered,
        onlyOne.stream()
            .map(
                code ->
                    code.header().qualifiedName()
                        + " ("
                        + code.header().file()
                        + ":"
                        + code.header().firstLine()
                        + ")")
            .toList(),
        limits());
  }

  private List<String> limits() {
    List<String> limits = new ArrayList<>();
    if (run.slots().approximate()) {
      limits.add("more threads than can be told apart: races may be missed");
    }
    if (run.accesses().isFull()) {
      limits.add("more places of access than can be told apart: races may lack a side");
    }
    if (run.lockOrder().isIncomplete()) {
      limits.add("a pair of locks was taken in too many ways: deadlocks may be missed");
    }
    if (run.seen().isIncomplete()) {
      limits.add("some races are left out: there are too many, or their threads ended long before");
    }
    return limits;
  }
}
