package dev.ftcheck.analysis.lifecycle;

import dev.ftcheck.analysis.ir.Argument;
import dev.ftcheck.analysis.ir.Code;
import dev.ftcheck.analysis.ir.Instr;
import dev.ftcheck.analysis.link.LinkedClass;
import dev.ftcheck.analysis.link.LinkedUnit;
import dev.ftcheck.analysis.models.Effect;
import dev.ftcheck.analysis.models.Trait;
import dev.ftcheck.analysis.pointsto.CallEdge;
import dev.ftcheck.analysis.pointsto.PointsTo;
import dev.ftcheck.analysis.pointsto.UnitInstance;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Tasks of executors whose failure nobody gets to see. */
public final class LostTasks {

  /**
   * One of them.
   *
   * @param submission the call that hands it to the executor
   * @param function the function of the task; null where it isn't part of the program
   * @param dropped the result of the call isn't used at all
   */
  public record LostTask(CallSite submission, LinkedUnit function, boolean dropped) {}

  private final PointsTo pointsTo;
  private final CallSites calls;
  private final Keeping keeping;
  private final BitSet retrieved = new BitSet();

  public LostTasks(PointsTo pointsTo, CallSites calls) {
    this.pointsTo = pointsTo;
    this.calls = calls;
    this.keeping = Keeping.of(pointsTo);
    calls.forEach(Effect.Retrieves.class, this::noteRetrieval);
  }

  /** The receiver, or the argument that the effect names, and what it contains. */
  private void noteRetrieval(CallSite site, CallEdge edge) {
    if (edge.receiver() != null) {
      retrieved.set(pointsTo.id(edge.receiver()));
    }
    for (Effect effect : edge.callee().unit().effects()) {
      if (effect instanceof Effect.Retrieves(String on)) {
        int argument = site.argument(on, edge.callee().unit(), edge.receiver() != null);
        pointsTo.at(site.in(), argument).forEach(retrieved::set);
      }
    }
  }

  /** One for each call that submits. */
  public List<LostTask> find() {
    List<LostTask> found = new ArrayList<>();
    Set<Instr> seen = new HashSet<>();
    calls.forEach(
        Effect.Spawns.class,
        (site, edge) -> {
          if (isSubmission(edge) && !isLookedAt(site, edge) && seen.add(site.instr())) {
            LinkedUnit function = function(edge);
            if (function == null || !catchesEverything(function.code().body())) {
              found.add(new LostTask(site, function, !isUsed(site)));
            }
          }
        });
    return found;
  }

  private static boolean isSubmission(CallEdge edge) {
    LinkedClass cls = edge.receiver() == null ? null : edge.receiver().instanceClass();
    return cls != null
        && cls.trait(Trait.Executor.class).isPresent()
        && edge.callee().unit().effects().stream()
            .noneMatch(effect -> effect instanceof Effect.Spawns spawns && spawns.joined());
  }

  private boolean isLookedAt(CallSite site, CallEdge edge) {
    for (Effect effect : edge.callee().unit().effects()) {
      if (effect instanceof Effect.RegistersCallback(String callee, var _)
          && site.argument(callee, edge.callee().unit(), true) != Instr.NONE) {
        return true;
      }
    }
    Set<Integer> futures = new TreeSet<>();
    LinkedClass[] cls = {null};
    pointsTo
        .at(site.in(), site.key())
        .forEach(
            object -> {
              LinkedClass of = pointsTo.object(object).instanceClass();
              if (of != null && of.trait(Trait.Future.class).isPresent()) {
                futures.add(object);
                cls[0] = of;
              }
            });
    if (futures.isEmpty()) {
      return isUsed(site);
    }
    return isKey(site)
        || futures.stream().anyMatch(retrieved::get)
        || keeping.isHandedOver(new Allocation(cls[0], site.unit(), site.key(), futures));
  }

  /** Keys of a dict are there to be asked for: {@code for future in as_completed(names)}. */
  private static boolean isKey(CallSite site) {
    boolean[] found = {false};
    site.unit()
        .code()
        .body()
        .forEach(
            instr ->
                found[0] |=
                    switch (instr) {
                      case Instr.AddElement i -> i.key() == site.key();
                      case Instr.StoreItem i -> i.key() == site.key();
                      case Instr.MakeContainer i -> i.keys().contains(site.key());
                      default -> false;
                    });
    return found[0];
  }

  /** What the workers run: the function of the program that the library calls. */
  private LinkedUnit function(CallEdge submission) {
    for (Set<CallEdge> edges : pointsTo.edgesOf(submission.callee())) {
      for (CallEdge edge : edges) {
        UnitInstance callee = edge.callee();
        if (!callee.unit().isModel()) {
          return callee.unit();
        }
      }
    }
    return null;
  }

  /** A body that is one {@code try} with a handler for everything. */
  private static boolean catchesEverything(Code body) {
    for (Instr instr : body.instrs()) {
      if (instr instanceof Instr.Try attempt) {
        return attempt.handlers().stream()
            .anyMatch(
                handler ->
                    handler.type() == Instr.NONE
                        || handler.types().instrs().stream()
                            .anyMatch(
                                type ->
                                    type instanceof Instr.LoadGlobal load
                                        && load.name().endsWith("Exception")));
      }
      if (CallSite.of(null, instr) != null || instr instanceof Instr.With) {
        return false;
      }
    }
    return false;
  }

  /** Whether some instruction takes the result of the call. */
  private static boolean isUsed(CallSite site) {
    boolean[] used = {false};
    site.unit().code().body().forEach(instr -> used[0] |= takes(instr, site.key()));
    return used[0];
  }

  private static boolean takes(Instr instr, int register) {
    return switch (instr) {
      case Instr.Move i -> i.src() == register;
      case Instr.Compute i -> i.operands().contains(register);
      case Instr.Phi i -> i.sources().contains(register);
      case Instr.StoreGlobal i -> i.src() == register;
      case Instr.StoreCell i -> i.src() == register;
      case Instr.StoreAttr i -> i.src() == register;
      case Instr.StoreItem i -> i.src() == register || i.key() == register;
      case Instr.AddElement i -> i.src() == register || i.key() == register;
      case Instr.MakeContainer i ->
          i.elements().contains(register)
              || i.unpacked().contains(register)
              || i.keys().contains(register);
      case Instr.Call i -> passes(i.arguments(), register);
      case Instr.CallMethod i -> i.receiver() == register || passes(i.arguments(), register);
      case Instr.LoadAttr i -> i.object() == register;
      case Instr.LoadItem i -> i.object() == register;
      case Instr.ForEach i -> i.iterable() == register;
      case Instr.With i -> i.context() == register;
      case Instr.Await i -> i.src() == register;
      case Instr.Yield i -> i.src() == register;
      case Instr.Return i -> i.src() == register;
      default -> false;
    };
  }

  private static boolean passes(List<Argument> arguments, int register) {
    return arguments.stream().anyMatch(argument -> argument.register() == register);
  }
}
