package dev.ftcheck.vm.types.code;

import dev.ftcheck.vm.object.Positions;
import dev.ftcheck.vm.object.PyCode;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyTuple;

/** Where code comes from: an "instruction" of two bytes stands for each place that can raise. */
final class CodePlaces {

  private static final int INSTRUCTION_BYTES = 2;

  private CodePlaces() {}

  /** {@code co_positions()}: {@code (line, end line, column, end column)} each. */
  static PyList positions(PyCode code) {
    Positions places = code.positions();
    PyList all = new PyList();
    for (int i = 0; i < places.line().length; i++) {
      all.add(
          PyTuple.of(
              PyInt.of(places.line()[i]),
              PyInt.of(places.endLine()[i]),
              PyInt.of(places.column()[i]),
              PyInt.of(places.endColumn()[i])));
    }
    return all;
  }

  /** {@code co_lines()}: {@code (start, end, line)} for runs of places on one line. */
  static PyList lines(PyCode code) {
    int[] lines = code.positions().line();
    PyList all = new PyList();
    int start = 0;
    for (int i = 1; i <= lines.length; i++) {
      if (i == lines.length || lines[i] != lines[start]) {
        all.add(
            PyTuple.of(
                PyInt.of((long) start * INSTRUCTION_BYTES),
                PyInt.of((long) i * INSTRUCTION_BYTES),
                PyInt.of(lines[start])));
        start = i;
      }
    }
    return all;
  }
}
