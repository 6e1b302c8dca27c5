package dev.ftcheck.vm.module.pickle;

import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyBool;
import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyFloat;
import dev.ftcheck.vm.object.PyFrozenSet;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PySet;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import java.nio.charset.StandardCharsets;

/** Carries out the instructions of one pickle. Not thread-safe. */
final class PickleReader {

  private final PyUnpickler unpickler;
  private final PickleInput input;
  private final UnpicklerStack stack = new UnpicklerStack();
  private final ScalarReader scalars;
  private final ObjectBuilder builder;

  PickleReader(PyUnpickler unpickler) {
    this.unpickler = unpickler;
    this.input = unpickler.input();
    this.scalars = new ScalarReader(unpickler);
    this.builder = new ObjectBuilder(unpickler, stack);
  }

  /** Reads up to the end of the pickle. */
  PyObject read() {
    while (true) {
      int code = input.op();
      if (code == Opcode.STOP) {
        return stack.pop();
      }
      if (code < 0) {
        throw Errors.of(ExceptionTypes.EOF_ERROR, "Ran out of input");
      }
      step(code);
    }
  }

  private void step(int code) {
    switch (code) {
      case Opcode.SHORT_BINUNICODE -> stack.push(input.text(input.number(1)));
      case Opcode.MEMOIZE -> unpickler.remember(unpickler.memoSize(), stack.top());
      case Opcode.BININT1 -> stack.push(PyInt.of(input.number(1)));
      case Opcode.BININT2 -> stack.push(PyInt.of(input.number(2)));
      case Opcode.BININT -> stack.push(PyInt.of((int) input.number(4)));
      case Opcode.BINFLOAT -> stack.push(PyFloat.of(input.real()));
      case Opcode.NONE -> stack.push(PyNone.NONE);
      case Opcode.NEWTRUE -> stack.push(PyBool.TRUE);
      case Opcode.NEWFALSE -> stack.push(PyBool.FALSE);
      case Opcode.BINUNICODE -> stack.push(input.text(input.number(4)));
      case Opcode.BINUNICODE8 -> stack.push(input.text(input.size("BINUNICODE")));
      case Opcode.SHORT_BINBYTES -> stack.push(new PyBytes(input.bytes(input.number(1))));
      case Opcode.BINBYTES -> stack.push(new PyBytes(input.bytes(input.number(4))));
      case Opcode.BINBYTES8 -> stack.push(new PyBytes(input.bytes(input.size("BINBYTES"))));
      case Opcode.BYTEARRAY8 -> stack.push(input.byteArray(input.size("BYTEARRAY8")));
      case Opcode.MARK -> stack.mark();
      case Opcode.EMPTY_LIST -> stack.push(new PyList());
      case Opcode.EMPTY_DICT -> stack.push(new PyDict());
      case Opcode.EMPTY_TUPLE -> stack.push(PyTuple.EMPTY);
      case Opcode.EMPTY_SET -> stack.push(new PySet());
      case Opcode.TUPLE -> stack.push(PyTuple.of(stack.takeMarked()));
      case Opcode.TUPLE1 -> tuple(1);
      case Opcode.TUPLE2 -> tuple(2);
      case Opcode.TUPLE3 -> tuple(3);
      case Opcode.LIST -> stack.push(new PyList(stack.takeMarked()));
      case Opcode.FROZENSET -> stack.push(PyFrozenSet.of(stack.takeMarked()));
      case Opcode.BINGET -> get(input.number(1));
      case Opcode.LONG_BINGET -> get(input.number(4));
      case Opcode.GET -> get(lineNumber());
      case Opcode.BINPUT -> unpickler.remember(input.number(1), stack.top());
      case Opcode.LONG_BINPUT -> unpickler.remember(input.number(4), stack.top());
      case Opcode.PUT -> put();
      case Opcode.POP -> pop();
      case Opcode.POP_MARK -> stack.takeMarked();
      case Opcode.DUP -> stack.push(stack.top());
      case Opcode.PROTO -> protocol();
      case Opcode.FRAME -> frame();
      case Opcode.INT,
          Opcode.LONG,
          Opcode.LONG1,
          Opcode.LONG4,
          Opcode.FLOAT,
          Opcode.STRING,
          Opcode.BINSTRING,
          Opcode.SHORT_BINSTRING,
          Opcode.UNICODE ->
          stack.push(scalars.read(code));
      default -> builder.step(code);
    }
  }

  private void tuple(int size) {
    PyObject[] items = new PyObject[size];
    for (int i = size - 1; i >= 0; i--) {
      items[i] = stack.pop();
    }
    stack.push(PyTuple.of(items));
  }

  private void get(long number) {
    PyObject known = unpickler.remembered(number);
    if (known == null) {
      throw PickleErrors.unpickling("Memo value not found at index %d", number);
    }
    stack.push(known);
  }

  private long lineNumber() {
    byte[] line = input.filledLine();
    String digits = new String(line, StandardCharsets.ISO_8859_1) + "\n";
    return Conversions.toLong(PyInt.TYPE.call1(PyStr.of(digits)));
  }

  private void put() {
    PyObject top = stack.top();
    long number = lineNumber();
    if (number < 0) {
      throw Errors.valueError("negative PUT argument");
    }
    unpickler.remember(number, top);
  }

  private void pop() {
    if (stack.endsInMark()) {
      stack.takeMark();
    } else {
      stack.pop();
    }
  }

  private void protocol() {
    int number = (int) input.number(1);
    if (number > PyPickler.HIGHEST_PROTOCOL) {
      throw Errors.valueError("unsupported pickle protocol: %d", number);
    }
    unpickler.setProtocol(number);
  }

  private void frame() {
    long size = input.number(8);
    if (size < 0) {
      throw Errors.overflowError(
          "FRAME length exceeds system's maximum of %d bytes", Long.MAX_VALUE);
    }
    input.frame(size);
  }
}
