package dev.ftcheck.analysis.races;

import dev.ftcheck.analysis.link.LinkedClass;
import dev.ftcheck.analysis.link.LinkedModule;
import dev.ftcheck.analysis.pointsto.HeapObject;
import dev.ftcheck.analysis.pointsto.UnitInstance;
import dev.ftcheck.analysis.threads.Execution;
import dev.ftcheck.analysis.threads.HeapLocation;

/** Whose state a location is: what has to be mended where nothing guards it. */
final class StateOwner {

  private StateOwner() {}

  /** The full name of a class, module or function; empty where unknown. */
  static String of(HeapLocation place, Execution execution) {
    return switch (place) {
      case HeapLocation.Attribute(int object, var _) -> of(execution.pointsTo().object(object));
      case HeapLocation.Contents(int container) ->
          execution.entries().holder(container).map(StateOwner::of).orElse("");
      case HeapLocation.Global(LinkedModule module, var _) -> module.name();
      case HeapLocation.Cell(UnitInstance owner, var _) -> owner.unit().fullName();
    };
  }

  private static String of(HeapObject object) {
    return switch (object) {
      case HeapObject.Instance _, HeapObject.Representative _ -> of(object.instanceClass());
      case HeapObject.ClassObject(LinkedClass cls) -> of(cls);
      case HeapObject.ModuleObject(LinkedModule module) -> module.name();
      case HeapObject.FunctionObject _, HeapObject.BoundMethod _, HeapObject.SuperObject _ -> "";
      case HeapObject.GeneratorObject _, HeapObject.External _ -> "";
    };
  }

  /** Heirs have the state of the class that they all come from. */
  private static String of(LinkedClass cls) {
    return cls.mro().stream()
        .filter(ancestor -> !ancestor.isModel())
        .reduce((_, last) -> last)
        .map(LinkedClass::fullName)
        .orElse("");
  }
}
