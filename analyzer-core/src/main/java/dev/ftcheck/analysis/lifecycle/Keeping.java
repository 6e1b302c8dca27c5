package dev.ftcheck.analysis.lifecycle;

import dev.ftcheck.analysis.ir.Argument;
import dev.ftcheck.analysis.ir.CodeUnit;
import dev.ftcheck.analysis.ir.Instr;
import dev.ftcheck.analysis.pointsto.Elements;
import dev.ftcheck.analysis.pointsto.HeapObject;
import dev.ftcheck.analysis.pointsto.ObjectSet;
import dev.ftcheck.analysis.pointsto.PointsTo;
import dev.ftcheck.analysis.pointsto.UnitInstance;
import java.util.BitSet;

/** Who besides the function that made an object can get at it. */
public final class Keeping {

  private final PointsTo pointsTo;

  /** Returned, or passed to code that is not part of the program. */
  private final BitSet handedOver = new BitSet();

  /** Handed over together with what they hold. */
  private final BitSet searched = new BitSet();

  /** Values of attributes, globals and elements. */
  private final BitSet stored = new BitSet();

  /** Of the program's objects, worked out once. */
  public static Keeping of(PointsTo pointsTo) {
    return pointsTo.derived(Keeping.class, Keeping::new);
  }

  private Keeping(PointsTo pointsTo) {
    this.pointsTo = pointsTo;
    for (UnitInstance in : pointsTo.instances()) {
      if (!in.unit().isModel()) {
        if (in.unit().code().kind() == CodeUnit.Kind.FUNCTION) {
          handOver(pointsTo.returned(in));
        }
        in.unit().code().body().forEach(instr -> noteStore(in, instr));
      }
    }
    for (CallSite site : CallSites.of(pointsTo).all()) {
      if (CallSites.isUnknown(pointsTo, site)) {
        for (Argument argument : site.arguments()) {
          handOver(pointsTo.at(site.in(), argument.register()));
        }
      }
    }
    for (int object = 0; object < pointsTo.objectCount(); object++) {
      noteFields(object);
    }
  }

  private void handOver(ObjectSet objects) {
    objects.forEach(
        object -> {
          if (!searched.get(object)) {
            searched.set(object);
            handedOver.set(object);
            pointsTo.field(object, Elements.ANY).forEach(handedOver::set);
          }
        });
  }

  /** An attribute of something unknown is out of sight. */
  private void noteStore(UnitInstance in, Instr instr) {
    switch (instr) {
      case Instr.StoreAttr store when pointsTo.at(in, store.object()).isEmpty() ->
          handOver(pointsTo.at(in, store.src()));
      case Instr.StoreItem store when pointsTo.at(in, store.object()).isEmpty() ->
          handOver(pointsTo.at(in, store.src()));
      case Instr.Yield yield -> handOver(pointsTo.at(in, yield.src()));
      default -> {}
    }
  }

  private void noteFields(int object) {
    if (pointsTo.object(object)
            instanceof HeapObject.Instance(var _, HeapObject.Site(UnitInstance in, int _), var _)
        && in.unit().isModel()) {
      return;
    }
    for (String field : pointsTo.fields(object)) {
      pointsTo.field(object, field).forEach(stored::set);
    }
  }

  /** Whether somebody outside may take care of the object. */
  public boolean isHandedOver(Allocation allocation) {
    return allocation.objects().stream().anyMatch(handedOver::get);
  }

  /** Whether it can be reached through an attribute, a global or a container. */
  public boolean isStored(Allocation allocation) {
    return allocation.objects().stream().anyMatch(stored::get);
  }
}
