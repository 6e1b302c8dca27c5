package dev.ftcheck.analysis.threads;

import dev.ftcheck.analysis.flow.Operand;
import dev.ftcheck.analysis.flow.Path;
import dev.ftcheck.analysis.flow.Place;
import dev.ftcheck.analysis.ir.Definitions;
import dev.ftcheck.analysis.ir.Instr;
import dev.ftcheck.analysis.link.LinkedClass;
import dev.ftcheck.analysis.link.LinkedUnit;
import dev.ftcheck.analysis.pointsto.PointsTo;
import java.util.List;

/**
 * Names places and locks the way a programmer would: {@code Cache._lock}, {@code counter}, {@code
 * worker.total}.
 */
public final class Naming {

  private final PointsTo pointsTo;

  public Naming(PointsTo pointsTo) {
    this.pointsTo = pointsTo;
  }

  public String of(Place place, Context context) {
    return switch (place) {
      case Place.Attribute(Operand object, String name) ->
          owner(object.path(), object.register(), context) + "." + name;
      case Place.Global(var _, String name) -> name;
      case Place.Cell(int _, String name) -> name;
      case Place.Contents(Operand container) -> of(container.path(), context);
    };
  }

  public String of(Path path, Context context) {
    LinkedUnit unit = context.unit().unit();
    return switch (path) {
      case Path.Parameter(int index) -> unit.code().params().get(index).name();
      case Path.Global(var _, String name) -> name;
      case Path.Cell(int _, String name) -> name;
      case Path.Field(Path base, String name) -> owner(base, -1, context) + "." + name;
      case Path.Element(Path base, String key) ->
          of(base, context) + (key.startsWith("<") ? "[...]" : "[" + key + "]");
      case Path.Fresh(int register) -> fresh(unit, register);
    };
  }

  /** {@code self} is named by its class. */
  private String owner(Path path, int register, Context context) {
    if (path instanceof Path.Parameter(int index) && index == 0 && context.receiver() >= 0) {
      LinkedClass cls = pointsTo.object(context.receiver()).instanceClass();
      if (cls != null) {
        return cls.name();
      }
    }
    if (path instanceof Path.Fresh && register >= 0) {
      LinkedClass cls =
          pointsTo.at(context.unit(), register).isEmpty()
              ? null
              : pointsTo.object(pointsTo.at(context.unit(), register).get(0)).instanceClass();
      return cls == null ? of(path, context) : cls.name();
    }
    return of(path, context);
  }

  private String fresh(LinkedUnit unit, int register) {
    List<String> names = unit.code().localNames();
    if (register < names.size()) {
      return names.get(register);
    }
    Definitions definitions = pointsTo.program().definitions(unit);
    return switch (definitions.of(register)) {
      case Instr.Call call -> called(unit, definitions, call.function()) + "()";
      case Instr.CallMethod call -> call.method() + "()";
      case Instr.LoadAttr load -> load.attr();
      case Instr.MakeContainer _ -> "a new container";
      case null, default -> "a temporary value";
    };
  }

  private static String called(LinkedUnit unit, Definitions definitions, int register) {
    if (register >= 0 && register < unit.code().localNames().size()) {
      return unit.code().localNames().get(register);
    }
    return switch (definitions.of(register)) {
      case Instr.LoadGlobal load -> load.name();
      case Instr.LoadAttr load -> load.attr();
      case Instr.LoadCell load -> load.name();
      case null, default -> "call";
    };
  }
}
