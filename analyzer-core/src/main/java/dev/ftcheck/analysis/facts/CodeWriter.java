package dev.ftcheck.analysis.facts;

import dev.ftcheck.analysis.ir.Code;
import dev.ftcheck.analysis.ir.Constant;
import dev.ftcheck.analysis.ir.Instr;
import dev.ftcheck.analysis.ir.Operator;
import dev.ftcheck.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The code of one unit while it is written: its registers, and the block that instructions go to.
 */
final class CodeWriter {

  private final int[] versions;
  private int registers;
  private List<Instr> block = new ArrayList<>();

  /**
   * Registers below {@code named} are parameters and named locals: the ones assigned repeatedly.
   */
  CodeWriter(int named) {
    this.versions = new int[named];
    this.registers = named;
  }

  int temporary() {
    return registers++;
  }

  int registers() {
    return registers;
  }

  boolean isNamed(int register) {
    return register >= 0 && register < versions.length;
  }

  /** Grows with each assignment to a named register. */
  int version(int register) {
    return isNamed(register) ? versions[register] : 0;
  }

  void emit(Instr instr) {
    block.add(instr);
  }

  /** Puts an instruction before all others of the current block. */
  void emitFirst(Instr instr) {
    block.addFirst(instr);
  }

  void assign(int named, int src, Span span) {
    emit(new Instr.Move(named, src, span));
    versions[named]++;
  }

  int constant(Constant value, Span span) {
    int dst = temporary();
    emit(new Instr.Const(dst, value, span));
    return dst;
  }

  int compute(Operator operator, List<Integer> operands, Span span) {
    int dst = temporary();
    emit(new Instr.Compute(dst, operator, operands, span));
    return dst;
  }

  int phi(List<Integer> sources, Span span) {
    int dst = temporary();
    emit(new Instr.Phi(dst, sources, span));
    return dst;
  }

  /** A register that later assignments leave alone. */
  int stable(int register, Span span) {
    return isNamed(register) ? copyAt(position(), register, span) : register;
  }

  /** Where the next instruction goes in the current block. */
  int position() {
    return block.size();
  }

  /** Copies a register to a temporary before the instruction at {@code position} runs. */
  int copyAt(int position, int register, Span span) {
    int dst = temporary();
    block.add(position, new Instr.Move(dst, register, span));
    return dst;
  }

  /** What {@code lowering} emits, as a block of its own. */
  Code nested(Runnable lowering) {
    List<Instr> outer = block;
    block = new ArrayList<>();
    lowering.run();
    Code code = finish();
    block = outer;
    return code;
  }

  Code finish() {
    return block.isEmpty() ? Code.EMPTY : new Code(block);
  }
}
