package dev.ftcheck.analysis.lifecycle;

import dev.ftcheck.analysis.ir.Instr;
import dev.ftcheck.analysis.link.LinkedClass;
import dev.ftcheck.analysis.link.LinkedUnit;
import dev.ftcheck.analysis.models.Trait;
import dev.ftcheck.analysis.pointsto.HeapObject;
import dev.ftcheck.analysis.pointsto.ObjectSet;
import dev.ftcheck.analysis.pointsto.PointsTo;
import dev.ftcheck.analysis.pointsto.UnitInstance;
import dev.ftcheck.finding.Location;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A place in analysed code that makes instances of a class.
 *
 * @param cls what it makes
 * @param register what the call there sets
 * @param objects the objects of the points-to analysis, which tells them apart by more than the
 *     place
 */
public record Allocation(LinkedClass cls, LinkedUnit unit, int register, Set<Integer> objects) {

  private record Place(LinkedClass cls, LinkedUnit unit, int register) {}

  /** The places that make instances of classes with that trait. */
  public static Collection<Allocation> of(PointsTo pointsTo, Class<? extends Trait> kind) {
    Map<Place, Allocation> found = new LinkedHashMap<>();
    for (int object = 0; object < pointsTo.objectCount(); object++) {
      if (pointsTo.object(object)
              instanceof
              HeapObject.Instance(
                  LinkedClass cls,
                  HeapObject.Site(UnitInstance in, int register),
                  var _)
          && !in.unit().isModel()
          && cls.trait(kind).isPresent()) {
        found
            .computeIfAbsent(
                new Place(cls, in.unit(), register),
                _ -> new Allocation(cls, in.unit(), register, new TreeSet<>()))
            .objects()
            .add(object);
      }
    }
    return found.values();
  }

  /** Whether one of its objects is in the set. */
  public boolean mayBeIn(ObjectSet values) {
    return objects.stream().anyMatch(values::contains);
  }

  /** The call; null where the class is instantiated in another way. */
  public Instr instr(PointsTo pointsTo) {
    return pointsTo.program().definitions(unit).of(register);
  }

  /**
   * The call in one of the unit's contexts; null where the class is instantiated in another way.
   */
  public CallSite site(PointsTo pointsTo) {
    Instr instr = instr(pointsTo);
    return instr == null ? null : CallSite.of(pointsTo.instances(unit).getFirst(), instr);
  }

  public Location location(PointsTo pointsTo) {
    Instr instr = instr(pointsTo);
    return unit.at(instr == null ? unit.code().span() : instr.span());
  }
}
