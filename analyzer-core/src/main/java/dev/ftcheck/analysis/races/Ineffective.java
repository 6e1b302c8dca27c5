package dev.ftcheck.analysis.races;

import dev.ftcheck.analysis.ir.CodeUnit;
import dev.ftcheck.analysis.models.Trait;
import dev.ftcheck.analysis.pointsto.HeapObject;
import dev.ftcheck.analysis.threads.Access;
import dev.ftcheck.analysis.threads.Execution;
import dev.ftcheck.analysis.threads.HeapLocation;
import dev.ftcheck.analysis.threads.LockId;
import dev.ftcheck.finding.Location;

/**
 * Locks that do not protect a location: made anew for each call, or one per object where the
 * location is shared by all objects.
 */
final class Ineffective {

  private final Execution execution;
  private final HeapLocation place;

  Ineffective(Execution execution, HeapLocation place) {
    this.execution = execution;
    this.place = place;
  }

  /** Whether different threads hold different locks of that id while they access the location. */
  boolean tooNarrow(LockId lock) {
    if (lock.scope() != LockId.Scope.PER_OBJECT || lock.object() < 0 || !isWide()) {
      return false;
    }
    return execution.pointsTo().object(lock.object()) instanceof HeapObject.Instance made
        && switch (made.owner()) {
          case HeapObject.Instance owner ->
              owner.site().isRepeated(execution.pointsTo())
                  || isThread(owner)
                  || !execution.isShared(execution.pointsTo().id(owner));
          case HeapObject.Representative _ -> true;
          case null, default -> false;
        };
  }

  private static boolean isThread(HeapObject.Instance owner) {
    return owner.cls().trait(Trait.ThreadObject.class).isPresent();
  }

  /** Whether all instances of a class share the location. */
  private boolean isWide() {
    return switch (place) {
      case HeapLocation.Global _ -> true;
      case HeapLocation.Attribute(int object, var _) ->
          execution.pointsTo().object(object) instanceof HeapObject.ClassObject;
      case HeapLocation.Contents(int object) ->
          execution.pointsTo().object(object) instanceof HeapObject.Instance made
              && made.owner() == null
              && made.site().unit().unit().code().kind() != CodeUnit.Kind.FUNCTION;
      case HeapLocation.Cell _ -> false;
    };
  }

  /** Where the access took a lock that does not protect it; null where it took none. */
  Location acquisition(Access at) {
    return execution
        .acquisitionSites()
        .of(
            at.visit(),
            at.event(),
            lock -> lock.scope() == LockId.Scope.PER_CALL || tooNarrow(lock))
        .orElse(null);
  }
}
