package dev.ftcheck.analysis.lifecycle;

import dev.ftcheck.analysis.Analysis;
import dev.ftcheck.analysis.flow.Event;
import dev.ftcheck.analysis.ir.Code;
import dev.ftcheck.analysis.ir.Instr;
import dev.ftcheck.analysis.link.LinkedClass;
import dev.ftcheck.analysis.link.LinkedUnit;
import dev.ftcheck.analysis.models.Effect;
import dev.ftcheck.analysis.models.Trait;
import dev.ftcheck.analysis.pointsto.CallEdge;
import dev.ftcheck.analysis.pointsto.HeapObject;
import dev.ftcheck.analysis.pointsto.ObjectSet;
import dev.ftcheck.analysis.pointsto.PointsTo;
import dev.ftcheck.analysis.pointsto.UnitInstance;
import dev.ftcheck.analysis.threads.Execution;
import dev.ftcheck.analysis.threads.Root;
import dev.ftcheck.analysis.threads.Visit;
import dev.ftcheck.finding.Location;
import dev.ftcheck.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Calls of threads that raise an exception: each may be started once, and joined after that. */
public final class ThreadUses {

  /** What is wrong with a call. */
  public enum Kind {
    JOINED_BEFORE_START,
    STARTED_TWICE,
    JOINED_BY_ITSELF
  }

  /**
   * One of them.
   *
   * @param name the thread as the program calls it
   * @param earlier where it was made, or started before
   */
  public record Misuse(Kind kind, LinkedUnit unit, Span call, String name, Location earlier) {}

  private enum Phase {
    NEW,
    STARTED,
    UNCLEAR
  }

  private final PointsTo pointsTo;
  private final Execution execution;
  private final Map<Span, Misuse> found = new LinkedHashMap<>();

  public ThreadUses(Analysis analysis) {
    this.pointsTo = analysis.pointsTo();
    this.execution = analysis.execution();
  }

  /** One for each call, in no particular order. */
  public List<Misuse> find() {
    List<Misuse> misuses = new ArrayList<>();
    Set<LinkedUnit> seen = new HashSet<>();
    for (UnitInstance in : pointsTo.instances()) {
      if (!in.unit().isModel() && seen.add(in.unit()) && startsOrJoins(in)) {
        found.clear();
        new Walk(in).run(in.unit().code().body(), new HashMap<>());
        misuses.addAll(found.values());
      }
    }
    joinsItself(misuses);
    return misuses;
  }

  private boolean startsOrJoins(UnitInstance in) {
    return pointsTo.edgesOf(in).stream()
        .flatMap(Set::stream)
        .anyMatch(edge -> isThreadMethod(edge, Effect.Starts.class) || isJoin(edge));
  }

  private static boolean isJoin(CallEdge edge) {
    return isThreadMethod(edge, Effect.Joins.class);
  }

  private static boolean isThreadMethod(CallEdge edge, Class<? extends Effect> kind) {
    LinkedClass cls = edge.receiver() == null ? null : edge.receiver().instanceClass();
    return cls != null
        && cls.trait(Trait.ThreadObject.class).isPresent()
        && edge.callee().unit().effects().stream().anyMatch(kind::isInstance);
  }

  // ---- one function
  // -----------------------------------------------------------------------------------------------------------

  /** Follows the threads that a function makes along its control flow. */
  private final class Walk {

    private final UnitInstance in;

    Walk(UnitInstance in) {
      this.in = in;
    }

    /** Returns the state at the end; null where control doesn't get there. */
    Map<Integer, Phase> run(Code code, Map<Integer, Phase> start) {
      Map<Integer, Phase> state = start;
      for (Instr instr : code.instrs()) {
        if (state == null) {
          return null;
        }
        state = run(instr, state);
      }
      return state;
    }

    private Map<Integer, Phase> run(Instr instr, Map<Integer, Phase> state) {
      return switch (instr) {
        case Instr.If branch ->
            join(
                run(branch.then(), new HashMap<>(state)),
                run(branch.orelse(), new HashMap<>(state)));
        case Instr.While loop -> loop(loop.body(), run(loop.test(), state));
        case Instr.ForEach loop -> loop(loop.body(), state);
        case Instr.With with -> run(with.body(), state);
        case Instr.Try attempt -> attempt(attempt, state);
        case Instr.Return _, Instr.Raise _, Instr.Break _, Instr.Continue _ -> null;
        default -> {
          call(instr, state);
          yield state;
        }
      };
    }

    /**
     * A second round shows what the first one left behind. After the loop a thread that is made in
     * it stands for several: what happens to one says nothing of the others.
     */
    private Map<Integer, Phase> loop(Code body, Map<Integer, Phase> before) {
      if (before == null) {
        return null;
      }
      Map<Integer, Phase> once = run(body, new HashMap<>(before));
      Map<Integer, Phase> again = once == null ? null : run(body, new HashMap<>(once));
      Map<Integer, Phase> after = join(join(before, once), again);
      if (after != null) {
        after.keySet().retainAll(before.keySet());
      }
      return after;
    }

    private Map<Integer, Phase> attempt(Instr.Try attempt, Map<Integer, Phase> state) {
      Map<Integer, Phase> before = new HashMap<>(state);
      Map<Integer, Phase> end = run(attempt.body(), state);
      Map<Integer, Phase> failed = unclear(before, end);
      if (end != null) {
        end = run(attempt.orelse(), end);
      }
      for (Instr.Handler handler : attempt.handlers()) {
        end = join(end, run(handler.body(), new HashMap<>(failed)));
      }
      return run(attempt.finalbody(), end == null ? failed : end);
    }

    /** Somewhere between the two. */
    private static Map<Integer, Phase> unclear(
        Map<Integer, Phase> before, Map<Integer, Phase> after) {
      Map<Integer, Phase> result = new HashMap<>(before);
      if (after == null) {
        result.replaceAll((_, _) -> Phase.UNCLEAR);
      } else {
        after.forEach((thread, phase) -> result.merge(thread, phase, Walk::either));
      }
      return result;
    }

    private static Map<Integer, Phase> join(Map<Integer, Phase> a, Map<Integer, Phase> b) {
      if (a == null || b == null) {
        return a == null ? b : a;
      }
      Map<Integer, Phase> result = new HashMap<>(a);
      b.forEach((thread, phase) -> result.merge(thread, phase, Walk::either));
      return result;
    }

    private static Phase either(Phase a, Phase b) {
      return a == b ? a : Phase.UNCLEAR;
    }

    private void call(Instr instr, Map<Integer, Phase> state) {
      CallSite site = CallSite.of(in, instr);
      if (site == null) {
        return;
      }
      made(site, state);
      int thread = site.receiver() == Instr.NONE ? -1 : onlyThread(site.receiver());
      if (thread < 0) {
        return;
      }
      for (CallEdge edge : pointsTo.edges(in, site.key())) {
        if (edge.callee().unit().isModel() && isThreadMethod(edge, Effect.Starts.class)) {
          start(site, thread, state);
        } else if (edge.callee().unit().isModel() && isJoin(edge)) {
          if (state.get(thread) == Phase.NEW) {
            note(Kind.JOINED_BEFORE_START, site, thread);
          }
        } else if (!edge.callee().unit().isModel()) {
          state.replace(thread, Phase.UNCLEAR);
        }
      }
    }

    private void start(CallSite site, int thread, Map<Integer, Phase> state) {
      if (state.get(thread) == Phase.STARTED) {
        note(Kind.STARTED_TWICE, site, thread);
      }
      state.replace(thread, Phase.STARTED);
    }

    /**
     * A thread made here is new, unless its constructor starts it or something else gets hold of
     * it.
     */
    private void made(CallSite site, Map<Integer, Phase> state) {
      ObjectSet objects = pointsTo.at(in, site.key());
      if (objects.size() == 1 && isMadeAt(objects.get(0), site.key())) {
        Phase phase = Phase.NEW;
        for (CallEdge edge : pointsTo.edges(in, site.key())) {
          if (!edge.callee().unit().isModel() && edge.constructs()) {
            phase = startsSelf(edge.callee());
          }
        }
        state.put(objects.get(0), phase);
      }
    }

    private boolean isMadeAt(int object, int register) {
      return pointsTo.object(object)
              instanceof HeapObject.Instance(LinkedClass cls, HeapObject.Site site, var _)
          && site.unit() == in
          && site.register() == register
          && cls.trait(Trait.ThreadObject.class).isPresent();
    }

    private Phase startsSelf(UnitInstance constructor) {
      boolean mayStart = false;
      for (Instr instr : constructor.unit().code().body().instrs()) {
        CallSite site = CallSite.of(constructor, instr);
        for (CallEdge edge :
            site == null ? Set.<CallEdge>of() : pointsTo.edges(constructor, site.key())) {
          if (site.receiver() == 0 && isThreadMethod(edge, Effect.Starts.class)) {
            return Phase.STARTED;
          }
          mayStart |= !edge.callee().unit().isModel() && site.receiver() == 0;
        }
      }
      return mayStart ? Phase.UNCLEAR : Phase.NEW;
    }

    /** The one thread that the register holds; -1 where there may be several. */
    private int onlyThread(int register) {
      ObjectSet objects = pointsTo.at(in, register);
      return objects.size() == 1
              && pointsTo.object(objects.get(0))
                  instanceof HeapObject.Instance(var _, HeapObject.Site site, var _)
              && site.unit() == in
              && !isElement(register)
          ? objects.get(0)
          : -1;
    }

    /** One of several that one place made. */
    private boolean isElement(int register) {
      boolean[] found = {false};
      in.unit()
          .code()
          .body()
          .forEach(
              instr ->
                  found[0] |=
                      switch (instr) {
                        case Instr.ForEach loop -> loop.element() == register;
                        case Instr.LoadItem load -> load.dst() == register;
                        case Instr.Move move ->
                            move.dst() == register
                                && move.src() != register
                                && move.src() >= in.unit().code().localNames().size()
                                && isElement(move.src());
                        default -> false;
                      });
      return found[0];
    }

    private void note(Kind kind, CallSite site, int thread) {
      HeapObject.Instance object = (HeapObject.Instance) pointsTo.object(thread);
      Instr made = pointsTo.program().definitions(in.unit()).of(object.site().register());
      found.putIfAbsent(
          site.span(),
          new Misuse(
              kind,
              in.unit(),
              site.span(),
              SourceName.of(pointsTo, in.unit(), site.receiver()).orElse("the thread"),
              in.unit().at(made == null ? site.span() : made.span())));
    }
  }

  // ---- joins of oneself
  // -------------------------------------------------------------------------------------------------------

  private void joinsItself(List<Misuse> misuses) {
    Set<Location> seen = new HashSet<>();
    for (Visit visit : execution.visits()) {
      UnitInstance in = visit.context().unit();
      Root root = visit.context().root();
      if (in.unit().isModel() || visit.isVague()) {
        continue;
      }
      for (Event event : execution.flows().of(in).events()) {
        if (event instanceof Event.Wait waiting
            && waiting.what() == Effect.Waited.THREAD
            && waiting.key() >= 0
            && waiting.on() != null
            && root.kind() == Root.Kind.STARTED
            && isOwnThread(visit, waiting)
            && !looksForItself(visit)
            && seen.add(in.unit().at(waiting.span()))) {
          misuses.add(
              new Misuse(
                  Kind.JOINED_BY_ITSELF,
                  in.unit(),
                  waiting.span(),
                  SourceName.of(pointsTo, in.unit(), waiting.on().register()).orElse("the thread"),
                  root.origin()));
        }
      }
    }
  }

  /**
   * Whether the joined thread is the one that runs this code, and no other made in the same place.
   */
  private boolean isOwnThread(Visit visit, Event.Wait waiting) {
    Root root = visit.context().root();
    int own = visit.entry().context().receiver();
    Set<Integer> joined = execution.resolver().objects(waiting.on(), visit.context());
    if (own < 0 || !joined.equals(Set.of(own))) {
      return false;
    }
    boolean thread =
        pointsTo.object(joined.iterator().next())
                instanceof HeapObject.Instance(LinkedClass cls, HeapObject.Site site, var _)
            && cls.trait(Trait.ThreadObject.class).isPresent()
            && !site.isRepeated(pointsTo);
    return thread && !execution.parallelism().isMany(root);
  }

  /** {@code if threading.current_thread() is not self._thread}. */
  private boolean looksForItself(Visit visit) {
    return visit.chain().stream()
        .flatMap(at -> pointsTo.edgesOf(at.context().unit()).stream())
        .flatMap(Set::stream)
        .flatMap(edge -> edge.callee().unit().effects().stream())
        .anyMatch(Effect.TellsThread.class::isInstance);
  }
}
