package dev.ftcheck.analysis.pointsto;

import dev.ftcheck.analysis.ir.Instr;
import dev.ftcheck.analysis.link.LinkedUnit;

/** A unit in one calling context, with registers of its own. Identity is by object; immutable. */
public final class UnitInstance {

  private final int id;
  private final LinkedUnit unit;
  private final CallSite context;
  private final UnitInstance parent;
  private final int firstNode;

  UnitInstance(int id, LinkedUnit unit, CallSite context, UnitInstance parent, int firstNode) {
    this.id = id;
    this.unit = unit;
    this.context = context;
    this.parent = parent;
    this.firstNode = firstNode;
  }

  /**
   * The call for which a copy of a function is analysed; {@code depth} counts such calls from the
   * program's code, from 1.
   */
  public record CallSite(UnitInstance caller, int register, int depth) {}

  /** Dense, from 0. */
  public int id() {
    return id;
  }

  public LinkedUnit unit() {
    return unit;
  }

  /** Null for the one instance of a unit that is analysed without a context. */
  public CallSite context() {
    return context;
  }

  /** The instance whose code made this function or class; null for a module. */
  public UnitInstance parent() {
    return parent;
  }

  /**
   * The instance around this one, or itself, whose unit has that index in the file; null where
   * there is none.
   */
  public UnitInstance enclosing(int unitIndex) {
    for (UnitInstance at = this; at != null; at = at.parent) {
      if (at.unit.code().index() == unitIndex) {
        return at;
      }
    }
    return null;
  }

  /** The code of the program that calls the library where the unit belongs to that. */
  public UnitInstance program() {
    UnitInstance at = this;
    while (at.unit.isModel() && at.context != null) {
      at = at.context.caller();
    }
    return at;
  }

  int node(int register) {
    if (register == Instr.NONE) {
      throw new IllegalArgumentException("no register in " + unit);
    }
    return firstNode + register;
  }

  /** The value of {@code return}. */
  int returnNode() {
    return firstNode + unit.code().registers();
  }

  /** The values of {@code yield}. */
  int yieldNode() {
    return returnNode() + 1;
  }

  static int nodes(LinkedUnit unit) {
    return unit.code().registers() + 2;
  }

  @Override
  public String toString() {
    return context == null
        ? unit.toString()
        : unit + "@" + context.caller() + ":" + context.register();
  }
}
