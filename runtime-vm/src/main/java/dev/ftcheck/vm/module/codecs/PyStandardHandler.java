package dev.ftcheck.vm.module.codecs;

import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Buffers;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyBaseException;
import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.object.TypeFlag;
import java.util.Set;

/** A standard error handler as a Python function, such as {@code codecs.strict_errors}. */
final class PyStandardHandler extends PyObject {

  static final PyType TYPE =
      PyType.builtin(
          "builtin_function_or_method",
          "dev.ftcheck.vm.module.codecs.StandardHandlerTypeTable",
          Set.of(TypeFlag.FINAL));

  final StandardHandler handler;

  PyStandardHandler(StandardHandler handler) {
    this.handler = handler;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public PyObject call1(PyObject error) {
    PyType type = error.type();
    if (handler == StandardHandler.STRICT && error instanceof PyBaseException raised) {
      throw new Raise(raised);
    }
    if (type.isSubtype(ExceptionTypes.UNICODE_DECODE_ERROR)) {
      return decode((PyBaseException) error);
    }
    boolean translates = type.isSubtype(ExceptionTypes.UNICODE_TRANSLATE_ERROR);
    if (translates || type.isSubtype(ExceptionTypes.UNICODE_ENCODE_ERROR)) {
      return encode((PyBaseException) error, translates);
    }
    if (handler == StandardHandler.STRICT) {
      throw Errors.typeError("codec must pass exception instance");
    }
    throw wrongType(error);
  }

  private static Raise wrongType(PyObject error) {
    return Errors.typeError("don't know how to handle %s in error callback", error.type().name());
  }

  private PyObject decode(PyBaseException error) {
    byte[] bytes = Buffers.read(Attributes.get(error, "object"));
    int start = clip(error, "start", 0, Math.max(0, bytes.length - 1));
    int end = clip(error, "end", Math.min(1, bytes.length), bytes.length);
    if (!handler.decodes()) {
      throw wrongType(error);
    }
    DecodeFault fault =
        new DecodeFault(text(error, "encoding"), bytes, start, end, text(error, "reason"));
    DecodeReplacement replacement = keeping(error, () -> handler.replace(fault));
    return PyTuple.of(PyStr.of(replacement.text()), PyInt.of(replacement.next()));
  }

  private PyObject encode(PyBaseException error, boolean translates) {
    String object = text(error, "object");
    int length = object.codePointCount(0, object.length());
    int start = clip(error, "start", 0, Math.max(0, length - 1));
    int end = clip(error, "end", Math.min(1, length), length);
    boolean any =
        handler == StandardHandler.IGNORE
            || handler == StandardHandler.REPLACE
            || handler == StandardHandler.BACKSLASHREPLACE;
    if (translates && !any) {
      throw wrongType(error);
    }
    EncodeFault fault =
        new EncodeFault(
            translates ? "" : text(error, "encoding"),
            object,
            object.offsetByCodePoints(0, start),
            object.offsetByCodePoints(0, Math.max(start, end)),
            text(error, "reason"));
    if (translates && handler == StandardHandler.REPLACE) {
      return PyTuple.of(PyStr.of("\ufffd".repeat(Math.max(0, end - start))), PyInt.of(end));
    }
    EncodeReplacement made = keeping(error, () -> handler.replace(fault));
    PyObject replacement = made.bytes() != null ? new PyBytes(made.bytes()) : PyStr.of(made.text());
    return PyTuple.of(replacement, PyInt.of(object.codePointCount(0, made.next())));
  }

  private interface Replacing<T> {
    T replace();
  }

  /** Raises the given exception itself where the handler gives up. */
  private static <T> T keeping(PyBaseException error, Replacing<T> action) {
    try {
      return action.replace();
    } catch (Raise raised) {
      throw raised.is(ExceptionTypes.UNICODE_ERROR) ? new Raise(error) : raised;
    }
  }

  private static int clip(PyObject error, String attribute, int least, int most) {
    long value = Conversions.toClippedLong(Attributes.get(error, attribute));
    return (int) Math.clamp(value, least, Math.max(least, most));
  }

  private static String text(PyObject error, String attribute) {
    return Attributes.get(error, attribute) instanceof PyStr text ? text.value() : "";
  }
}
