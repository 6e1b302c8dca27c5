package dev.ftcheck.vm.module.pickle;

import dev.ftcheck.vm.importing.ImportSystem;
import dev.ftcheck.vm.module.codecs.Codecs;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyBool;
import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyFloat;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.Raise;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads large ints, and the texts, numbers and byte strings of the old protocols. */
final class ScalarReader {

  private final PyUnpickler unpickler;
  private final PickleInput input;

  ScalarReader(PyUnpickler unpickler) {
    this.unpickler = unpickler;
    this.input = unpickler.input();
  }

  /** The operand of an instruction. */
  PyObject read(int code) {
    return switch (code) {
      case Opcode.INT -> integer();
      case Opcode.LONG -> decimal();
      case Opcode.LONG1 -> large(input.number(1));
      case Opcode.LONG4 -> large(count("LONG"));
      case Opcode.FLOAT -> real();
      case Opcode.STRING -> quoted();
      case Opcode.BINSTRING -> decoded(input.bytes(count("BINSTRING")));
      case Opcode.SHORT_BINSTRING -> decoded(input.bytes(input.number(1)));
      case Opcode.UNICODE -> Codecs.decode(input.line(), "raw-unicode-escape", "strict");
      default -> throw new IllegalArgumentException("instruction " + code);
    };
  }

  private long count(String what) {
    int count = (int) input.number(4);
    if (count < 0) {
      throw PickleErrors.unpickling("%s pickle has negative byte count", what);
    }
    return count;
  }

  private static PyObject large(byte[] bytes) {
    if (bytes.length == 0) {
      return PyInt.of(0);
    }
    byte[] reversed = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      reversed[bytes.length - 1 - i] = bytes[i];
    }
    return PyInt.of(new BigInteger(reversed));
  }

  private PyObject large(long size) {
    return large(input.bytes(size));
  }

  private String textLine() {
    return new String(input.filledLine(), StandardCharsets.ISO_8859_1);
  }

  private PyObject integer() {
    String text = textLine();
    if (text.equals("00") || text.equals("01")) {
      return PyBool.of(text.equals("01"));
    }
    return parsed(text);
  }

  private static PyObject parsed(String text) {
    try {
      return PyInt.of(new BigInteger(text.strip()));
    } catch (NumberFormatException malformed) {
      throw Errors.valueError("could not convert string to int");
    }
  }

  private PyObject decimal() {
    String text = textLine();
    String digits = text.endsWith("L") ? text.substring(0, text.length() - 1) : text;
    return PyInt.TYPE.call1(PyStr.of(digits));
  }

  private PyObject real() {
    String text = textLine();
    try {
      return PyFloat.TYPE.call1(PyStr.of(text));
    } catch (Raise raised) {
      throw raised.is(ExceptionTypes.VALUE_ERROR)
          ? Errors.valueError("could not convert string to float: '%s\n'", text)
          : raised;
    }
  }

  private PyObject quoted() {
    byte[] line = input.line();
    int last = line.length - 1;
    boolean isQuoted = last >= 1 && line[0] == line[last] && (line[0] == '"' || line[0] == '\'');
    if (!isQuoted) {
      throw PickleErrors.unpickling("the STRING opcode argument must be quoted");
    }
    PyBytes escaped = new PyBytes(Arrays.copyOfRange(line, 1, last));
    PyObject decode = Attributes.get(ImportSystem.current().module("_codecs"), "escape_decode");
    PyTuple answer = (PyTuple) decode.call1(escaped);
    return decoded(((PyBytes) answer.get(0)).value);
  }

  private PyObject decoded(byte[] bytes) {
    String encoding = unpickler.options().encoding();
    return encoding.equals("bytes")
        ? new PyBytes(bytes)
        : Codecs.decode(bytes, encoding, unpickler.options().errors());
  }
}
