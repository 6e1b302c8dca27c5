package dev.ftcheck.vm.module.codecs;

import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Buffers;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;

/** An error handler that a program registered: a callable that takes the exception. */
record ProgramHandler(PyObject callable) implements ErrorHandler {

  @Override
  public EncodeReplacement replace(EncodeFault fault) {
    PyTuple answer =
        answer(
            UnicodeErrors.exception(fault),
            "encoding error handler must return (str/bytes, int) tuple");
    String text = fault.text();
    int next = position(answer.get(1), text.codePointCount(0, text.length()));
    int unit = text.offsetByCodePoints(0, next);
    return switch (answer.get(0)) {
      case PyStr replacement -> EncodeReplacement.of(replacement.value(), unit);
      case PyBytes replacement -> EncodeReplacement.of(replacement.value, unit);
      default ->
          throw Errors.typeError("encoding error handler must return (str/bytes, int) tuple");
    };
  }

  @Override
  public DecodeReplacement replace(DecodeFault fault) {
    PyObject exception = UnicodeErrors.exception(fault);
    PyTuple answer = answer(exception, "decoding error handler must return (str, int) tuple");
    if (!(answer.get(0) instanceof PyStr replacement)) {
      throw Errors.typeError("decoding error handler must return (str, int) tuple");
    }
    int length = Buffers.read(Attributes.get(exception, "object")).length;
    return new DecodeReplacement(replacement.value(), position(answer.get(1), length));
  }

  private PyTuple answer(PyObject exception, String complaint) {
    PyObject answer = callable.call1(exception);
    if (answer instanceof PyTuple pair && pair.size() == 2 && pair.get(1) instanceof PyInt) {
      return pair;
    }
    throw Errors.typeError("%s", complaint);
  }

  private static int position(PyObject given, int length) {
    long position = Conversions.toClippedLong(given);
    long absolute = position < 0 ? position + length : position;
    if (absolute < 0 || absolute > length) {
      throw Errors.indexError("position %d from error handler out of bounds", absolute);
    }
    return (int) absolute;
  }
}
