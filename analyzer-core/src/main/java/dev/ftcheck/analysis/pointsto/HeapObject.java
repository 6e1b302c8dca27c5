package dev.ftcheck.analysis.pointsto;

import dev.ftcheck.analysis.ir.CodeUnit;
import dev.ftcheck.analysis.link.LinkedClass;
import dev.ftcheck.analysis.link.LinkedModule;
import dev.ftcheck.analysis.link.LinkedUnit;
import dev.ftcheck.analysis.models.Effect;

/**
 * An abstract object: what all values that the analysis does not tell apart have in common. Equal
 * by value.
 */
public sealed interface HeapObject {

  record ModuleObject(LinkedModule module) implements HeapObject {}

  record ClassObject(LinkedClass cls) implements HeapObject {}

  /**
   * {@code definedIn} is where its {@code def} ran: its captured variables live there and around
   * it.
   */
  record FunctionObject(LinkedUnit unit, UnitInstance definedIn) implements HeapObject {}

  record BoundMethod(FunctionObject function, HeapObject receiver) implements HeapObject {}

  /**
   * What one place of the program allocates.
   *
   * @param owner the receiver of the method that allocated it and stored it in {@code self} at
   *     once; null elsewhere
   */
  record Instance(LinkedClass cls, Site site, HeapObject owner) implements HeapObject {}

  /**
   * An instance of the class that unknown code made: {@code self} for unknown callers, a parameter
   * by its annotation.
   */
  record Representative(LinkedClass cls) implements HeapObject {}

  /** {@code super()} in a method of {@code after}. */
  record SuperObject(LinkedClass after, HeapObject self) implements HeapObject {}

  /** What calling a generator function returns. */
  record GeneratorObject(UnitInstance unit) implements HeapObject {}

  /** A module, function or value of a library without a model. */
  record External(String dotted) implements HeapObject {}

  /** The instruction that sets the register of that unit instance. */
  record Site(UnitInstance unit, int register) {

    /** Whether a loop or comprehension of the analysed code repeats the allocation. */
    public boolean isRepeated(PointsTo pointsTo) {
      return inProgram().depth(pointsTo) > 0;
    }

    /**
     * Whether each time that analysed code makes an object here, at most one is made at the other
     * place to go with it: no loop is around the other one alone.
     */
    public boolean isAsOftenAs(Site other, PointsTo pointsTo) {
      Site mine = inProgram();
      Site its = other.inProgram();
      int around = mine.unit.unit().equals(its.unit.unit()) ? mine.depth(pointsTo) : 0;
      return its.depth(pointsTo) <= around;
    }

    /** Whether the body of a class makes it here, but anew for each instance. */
    public boolean isPerInstance() {
      return unit.unit().effects().stream().anyMatch(Effect.PerInstance.class::isInstance);
    }

    /** Whether the body of a module or class makes it here, which runs once. */
    public boolean isOfBody() {
      CodeUnit.Kind kind = inProgram().unit.unit().code().kind();
      return (kind == CodeUnit.Kind.MODULE || kind == CodeUnit.Kind.CLASS) && !isPerInstance();
    }

    private int depth(PointsTo pointsTo) {
      return register < 0 ? 0 : pointsTo.loopDepth(unit.unit(), register);
    }

    /** Where analysed code calls the library that makes the object. */
    private Site inProgram() {
      Site at = this;
      while (at.unit.unit().isModel() && at.unit.context() != null) {
        at = new Site(at.unit.context().caller(), at.unit.context().register());
      }
      return at;
    }
  }

  /** The class of an instance; null for the others. */
  default LinkedClass instanceClass() {
    return switch (this) {
      case Instance(LinkedClass cls, var _, var _) -> cls;
      case Representative(LinkedClass cls) -> cls;
      case ModuleObject _,
          ClassObject _,
          FunctionObject _,
          BoundMethod _,
          SuperObject _,
          GeneratorObject _,
          External _ ->
          null;
    };
  }
}
