package dev.ftcheck.analysis.lifecycle;

import dev.ftcheck.analysis.ir.Constant;
import dev.ftcheck.analysis.ir.Instr;
import dev.ftcheck.analysis.link.LinkedUnit;
import dev.ftcheck.analysis.models.Effect;
import dev.ftcheck.analysis.pointsto.CallEdge;
import dev.ftcheck.analysis.pointsto.PointsTo;
import dev.ftcheck.analysis.pointsto.UnitInstance;
import dev.ftcheck.finding.Location;
import dev.ftcheck.source.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the program adds to containers, and which ones it ever takes something from. */
public final class Growth {

  /**
   * A place that may add an element.
   *
   * @param key the register of the key; NONE where there is none
   */
  public record Addition(UnitInstance in, int container, int key, Span span) {

    public LinkedUnit unit() {
      return in.unit();
    }

    public Location location() {
      return unit().at(span);
    }
  }

  private final PointsTo pointsTo;
  private final Map<Integer, List<Addition>> additions = new HashMap<>();
  private final BitSet shrinking = new BitSet();

  public Growth(PointsTo pointsTo) {
    this.pointsTo = pointsTo;
    for (UnitInstance in : pointsTo.instances()) {
      if (!in.unit().isModel()) {
        in.unit().code().body().forEach(instr -> note(in, instr));
      }
    }
  }

  /** The places that may add to the object; those with a constant key add once. */
  public List<Addition> additions(int object) {
    return additions.getOrDefault(object, List.of());
  }

  /** Whether some place takes elements from the object. */
  public boolean shrinks(int object) {
    return shrinking.get(object);
  }

  private void note(UnitInstance in, Instr instr) {
    switch (instr) {
      case Instr.StoreItem store ->
          add(new Addition(in, store.object(), store.key(), store.span()));
      case Instr.DeleteItem delete -> pointsTo.at(in, delete.object()).forEach(shrinking::set);
      case Instr.CallMethod call -> noteCall(in, call);
      default -> {}
    }
  }

  private void noteCall(UnitInstance in, Instr.CallMethod call) {
    for (CallEdge edge : pointsTo.edges(in, call.dst())) {
      LinkedUnit callee = edge.callee().unit();
      if (callee.isModel() && edge.receiver() != null && changesLength(callee)) {
        if (stores(callee)) {
          int key = call.arguments().isEmpty() ? Instr.NONE : keyOf(call, callee);
          add(new Addition(in, call.receiver(), key, call.span()));
        } else {
          shrinking.set(pointsTo.id(edge.receiver()));
        }
      }
    }
  }

  /** The first argument where the function adds under a key. */
  private static int keyOf(Instr.CallMethod call, LinkedUnit callee) {
    boolean keyed = callee.effects().stream().anyMatch(Effect.ItemWrite.class::isInstance);
    return keyed ? call.arguments().getFirst().register() : Instr.NONE;
  }

  private static boolean changesLength(LinkedUnit callee) {
    return callee.effects().stream()
        .anyMatch(
            effect ->
                effect instanceof Effect.StructureWrite || effect instanceof Effect.ItemDelete);
  }

  /** Whether the model's body puts something into a container. */
  private static boolean stores(LinkedUnit callee) {
    boolean[] found = {false};
    callee.code().body().forEach(instr -> found[0] |= instr instanceof Instr.StoreItem);
    return found[0];
  }

  private void add(Addition addition) {
    if (!hasConstantKey(addition)) {
      pointsTo
          .at(addition.in(), addition.container())
          .forEach(
              object -> additions.computeIfAbsent(object, _ -> new ArrayList<>()).add(addition));
    }
  }

  private boolean hasConstantKey(Addition addition) {
    return addition.key() != Instr.NONE
        && pointsTo.program().definitions(addition.unit()).of(addition.key())
            instanceof Instr.Const(int _, Constant _, Span _);
  }
}
