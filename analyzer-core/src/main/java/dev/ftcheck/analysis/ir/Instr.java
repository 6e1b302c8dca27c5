package dev.ftcheck.analysis.ir;

import dev.ftcheck.source.Span;
import java.io.Serializable;
import java.util.List;

/**
 * One step of a code unit. Straight-line steps compute into registers; control flow is structured,
 * so that an analysis is one exhaustive recursive {@code switch}.
 *
 * <p>Registers are indices into the unit's register file: first the parameters, then the named
 * locals that no inner function captures, then temporaries. A temporary is written by exactly one
 * instruction. {@link #NONE} stands for an absent register.
 *
 * <p>Spans are those of the AST node the step comes from: of a load or store the attribute,
 * subscript or name, of a call the whole call expression, of {@link With} the context expression,
 * of {@link If}, {@link While} the test, of {@link ForEach} the iterable.
 */
public sealed interface Instr extends Serializable {

  /** The register that is none. */
  int NONE = -1;

  Span span();

  // ---- values
  // -----------------------------------------------------------------------------------------------------------------

  /** {@code dst = <literal>}. */
  record Const(int dst, Constant value, Span span) implements Instr {}

  /** {@code dst = src}; an assignment to a named local, or a copy of one. */
  record Move(int dst, int src, Span span) implements Instr {}

  /**
   * {@code dst} is computed from the operands by an operator, a comparison, a slice, an f-string: a
   * value without identity of its own that depends on all of them. {@code in} and {@code not in}
   * have the item first and the container second; {@code not x} and {@code x is None} have one
   * operand and two, in source order.
   */
  record Compute(int dst, Operator op, List<Integer> operands, Span span) implements Instr {}

  /**
   * {@code left op= right} before it is stored back: may change {@code left} in place where it is a
   * container.
   */
  record InPlace(int dst, int left, int right, Operator op, Span span) implements Instr {}

  /**
   * {@code dst} is one of the sources: {@code a or b}, {@code x if c else y} after their branches;
   * sources may be {@code dst}'s own.
   */
  record Phi(int dst, List<Integer> sources, Span span) implements Instr {}

  // ---- names
  // ------------------------------------------------------------------------------------------------------------------

  /** Reads a global of this module, or a built-in where the module binds no such name. */
  record LoadGlobal(int dst, String name, Span span) implements Instr {}

  record StoreGlobal(String name, int src, Span span) implements Instr {}

  record DeleteGlobal(String name, Span span) implements Instr {}

  /**
   * Reads a variable of {@code ownerUnit} (this unit or one around it) that some inner function
   * captures.
   */
  record LoadCell(int dst, int ownerUnit, String name, Span span) implements Instr {}

  record StoreCell(int ownerUnit, String name, int src, Span span) implements Instr {}

  /** {@code del} of a local or captured name; named locals only matter for their end. */
  record DeleteLocal(String name, Span span) implements Instr {}

  // ---- attributes and items
  // ---------------------------------------------------------------------------------------------------

  record LoadAttr(int dst, int object, String attr, Span span) implements Instr {}

  record StoreAttr(int object, String attr, int src, Span span) implements Instr {}

  record DeleteAttr(int object, String attr, Span span) implements Instr {}

  record LoadItem(int dst, int object, int key, Span span) implements Instr {}

  record StoreItem(int object, int key, int src, Span span) implements Instr {}

  record DeleteItem(int object, int key, Span span) implements Instr {}

  // ---- allocation
  // -------------------------------------------------------------------------------------------------------------

  /**
   * A display or comprehension: {@code elements} are the values in order; for a dict {@code keys}
   * runs parallel to them with {@link #NONE} for {@code **mapping}; for the other kinds {@code
   * keys} is empty. A starred element is listed in {@code unpacked} instead.
   *
   * <p>Constant elements may be missing, and dict entries whose key and value are constant. The
   * first 16 elements of a tuple or list are always listed, unless all elements are constant: then
   * none is.
   */
  record MakeContainer(
      int dst,
      ContainerKind kind,
      List<Integer> keys,
      List<Integer> elements,
      List<Integer> unpacked,
      Span span)
      implements Instr {}

  /**
   * A comprehension adds an element (and key) to the container it builds; not an access by the
   * program.
   */
  record AddElement(int container, int key, int src, Span span) implements Instr {}

  /**
   * {@code def} or {@code lambda}: {@code defaults} are the values of the parameters that {@code
   * defaultParams} index.
   */
  record MakeFunction(
      int dst, int unit, List<Integer> defaultParams, List<Integer> defaults, Span span)
      implements Instr {}

  /**
   * A {@code class} statement: runs the body unit and makes the class. Decorators follow as
   * ordinary calls.
   */
  record MakeClass(int dst, int classIndex, List<Integer> bases, List<Argument> keywords, Span span)
      implements Instr {}

  // ---- calls
  // ------------------------------------------------------------------------------------------------------------------

  /** {@code dst = function(arguments)}. */
  record Call(int dst, int function, List<Argument> arguments, Span span) implements Instr {}

  /** {@code dst = receiver.method(arguments)}; {@code attrSpan} covers {@code receiver.method}. */
  record CallMethod(
      int dst, int receiver, String method, List<Argument> arguments, Span attrSpan, Span span)
      implements Instr {}

  /** {@code super()} with its implied class and instance, or {@code super(C, self)}. */
  record MakeSuper(int dst, int classIndex, int self, Span span) implements Instr {}

  record Await(int dst, int src, Span span) implements Instr {}

  /**
   * {@code yield} and {@code yield from} ({@code delegating}); {@code dst} is what {@code send}
   * passes in.
   */
  record Yield(int dst, int src, boolean delegating, Span span) implements Instr {}

  // ---- imports
  // ----------------------------------------------------------------------------------------------------------------

  /** {@code import a.b.c}: {@code dst} is {@code a} where {@code bindsTop}, else {@code a.b.c}. */
  record ImportModule(int dst, String module, boolean bindsTop, Span span) implements Instr {}

  /** {@code from <level dots>module import name}; {@code name} is {@code *} for all. */
  record ImportName(int dst, String module, int level, String name, Span span) implements Instr {}

  // ---- types
  // ------------------------------------------------------------------------------------------------------------------

  /**
   * The program declares that the register's value is of that type: {@code x: T = ...}, {@code
   * self.x: T}.
   */
  record Declare(int register, TypeRef type, Span span) implements Instr {}

  // ---- control flow
  // -----------------------------------------------------------------------------------------------------------

  record If(int condition, Code then, Code orelse, Span span) implements Instr {}

  /** {@code test} runs before each iteration and leaves its result in {@code condition}. */
  record While(Code test, int condition, Code body, Code orelse, Span span) implements Instr {}

  /**
   * {@code element} is set before each iteration; the body starts with the assignment to the
   * target.
   */
  record ForEach(int iterable, int element, boolean isAsync, Code body, Code orelse, Span span)
      implements Instr {}

  /** {@code entered} is what {@code __enter__} returns. Several items nest. */
  record With(int context, int entered, boolean isAsync, Code body, Span span) implements Instr {}

  record Try(Code body, List<Handler> handlers, Code orelse, Code finalbody, Span span)
      implements Instr {}

  record Return(int src, Span span) implements Instr {}

  record Raise(int src, Span span) implements Instr {}

  record Break(Span span) implements Instr {}

  record Continue(Span span) implements Instr {}

  /**
   * One {@code except} clause: {@code types} computes what it catches into {@code type}, NONE for a
   * bare one.
   */
  record Handler(Code types, int type, Code body, Span span) implements Serializable {}
}
