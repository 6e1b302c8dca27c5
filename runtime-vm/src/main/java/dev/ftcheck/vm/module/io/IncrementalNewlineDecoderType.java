package dev.ftcheck.vm.module.io;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyBool;
import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;

/** Behaviour of {@code IncrementalNewlineDecoder}. */
@BuiltinType("IncrementalNewlineDecoder")
final class IncrementalNewlineDecoderType {

  private IncrementalNewlineDecoderType() {}

  @PyMethod(value = "__new__", signature = "(*args, **kwargs)")
  static PyObject make(PyType type, PyObject[] arguments, PyDict keywords) {
    return new PyNewlineDecoder(type);
  }

  @PyMethod(value = "__init__", signature = "(decoder, translate, errors='strict')")
  static void initialise(
      PyNewlineDecoder self, PyObject decoder, boolean translate, PyObject errors) {
    self.inner = decoder;
    self.decoder =
        new NewlineDecoder(decoder == PyNone.NONE ? null : new ProgramDecoder(decoder), translate);
  }

  private static NewlineDecoder decoder(PyNewlineDecoder self) {
    if (self.decoder == null) {
      throw Errors.valueError("IncrementalNewlineDecoder.__init__() not called");
    }
    return self.decoder;
  }

  @PyMethod(value = "decode", signature = "(input, final=False)")
  static PyObject decode(PyNewlineDecoder self, PyObject input, boolean last) {
    NewlineDecoder decoder = decoder(self);
    PyObject text =
        self.inner == PyNone.NONE
            ? input
            : Methods.call(self.inner, "decode", input, last ? PyBool.TRUE : PyBool.FALSE);
    if (!(text instanceof PyStr known)) {
      throw Errors.typeError("decoder should return a string result, not '%s'", text.type().name());
    }
    return PyStr.of(decoder.translate(known.value(), last));
  }

  @PyMethod("getstate")
  static PyObject getState(PyNewlineDecoder self) {
    TextDecoder.State state = decoder(self).state();
    return PyTuple.of(new PyBytes(state.pending()), PyInt.of(state.flags()));
  }

  @PyMethod("setstate")
  static void setState(PyNewlineDecoder self, PyObject state) {
    if (!(state instanceof PyTuple pair)
        || pair.size() != 2
        || !(pair.get(0) instanceof PyBytes pending)) {
      throw Errors.typeError("state argument must be a tuple");
    }
    decoder(self).restore(new TextDecoder.State(pending.value, Conversions.toLong(pair.get(1))));
  }

  @PyMethod("reset")
  static void reset(PyNewlineDecoder self) {
    decoder(self).reset();
  }

  @PyGetter("newlines")
  static PyObject newlines(PyNewlineDecoder self) {
    return decoder(self).newlines();
  }
}
