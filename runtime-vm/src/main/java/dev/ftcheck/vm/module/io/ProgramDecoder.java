package dev.ftcheck.vm.module.io;

import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyBool;
import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;

/** An incremental decoder written in Python, as codecs have them. */
record ProgramDecoder(PyObject decoder) implements TextDecoder {

  @Override
  public String decode(byte[] input, boolean last) {
    PyObject text =
        Methods.call(decoder, "decode", new PyBytes(input), last ? PyBool.TRUE : PyBool.FALSE);
    if (text instanceof PyStr known) {
      return known.value();
    }
    throw Errors.typeError("decoder should return a string result, not '%s'", text.type().name());
  }

  @Override
  public State state() {
    PyObject state = Methods.call(decoder, "getstate");
    if (!(state instanceof PyTuple pair) || pair.size() != 2) {
      throw Errors.typeError("illegal decoder state");
    }
    if (!(pair.get(0) instanceof PyBytes pending)) {
      throw Errors.typeError(
          "illegal decoder state: the first item should be a bytes object, not '%s'",
          pair.get(0).type().name());
    }
    return new State(pending.value, Conversions.toLong(pair.get(1)));
  }

  @Override
  public void restore(State state) {
    PyObject pending = new PyBytes(state.pending());
    Methods.call(decoder, "setstate", PyTuple.of(pending, PyInt.of(state.flags())));
  }

  @Override
  public void reset() {
    Methods.call(decoder, "reset");
  }
}
