package dev.ftcheck.vm.module.tokenize;

import dev.ftcheck.vm.module.codecs.Codecs;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.syntax.LineSource;

/**
 * The lines that {@code readline} of a program answers.
 *
 * @param encoding what bytes are decoded by, or null if the lines are str
 */
record LineReader(PyObject readLine, String encoding) implements LineSource {

  /** The code points of the next line; none at the end of the source. */
  @Override
  public int[] next() {
    PyObject line;
    try {
      line = readLine.call0();
    } catch (Raise raised) {
      if (raised.is(ExceptionTypes.STOP_ITERATION)) {
        return new int[0];
      }
      throw raised;
    }
    return text(line).codePoints().toArray();
  }

  private String text(PyObject line) {
    if (encoding != null) {
      if (line instanceof PyBytes bytes) {
        return Codecs.decode(bytes.value, encoding, "replace").value();
      }
      throw Errors.typeError("readline() returned a non-bytes object");
    }
    if (line instanceof PyStr text) {
      return text.value();
    }
    throw Errors.typeError("readline() returned a non-string object");
  }
}
