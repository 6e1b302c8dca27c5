package dev.ftcheck.analysis.ir;

import java.io.Serializable;

/**
 * A parameter of a code unit; its register is its index in {@link CodeUnit#params()}. A parameter
 * that an inner function captures is copied to its cell by a {@link Instr.StoreCell} at the start
 * of the body.
 */
public record Param(String name, Kind kind, TypeRef type, boolean hasDefault)
    implements Serializable {

  /** How arguments reach the parameter. */
  public enum Kind {
    POSITIONAL_ONLY,
    POSITIONAL,
    VARARG,
    KEYWORD_ONLY,
    KWARG
  }
}
