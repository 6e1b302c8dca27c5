package dev.ftcheck.vm.module.pickle;

import dev.ftcheck.vm.importing.ImportSystem;
import dev.ftcheck.vm.module.codecs.Codecs;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.PyByteArray;
import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.Truth;
import dev.ftcheck.vm.text.number.FloatText;
import dev.ftcheck.vm.text.number.IntText;
import dev.ftcheck.vm.types.bytes.MemoryViews;
import dev.ftcheck.vm.types.bytes.PyMemoryView;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/** Writes numbers, texts and bytes. */
final class ScalarWriter {

  private static final int SHORT = 0xff;
  private static final int FIRST_WITH_LONGS = 2;
  private static final int FIRST_WITH_BYTES = 3;
  private static final int FIRST_WITH_SHORT_TEXT = 4;
  private static final int FIRST_WITH_BYTE_ARRAYS = 5;
  private static final PyStr LATIN1 = PyStr.interned("latin1");

  private final PickleWriter writer;
  private final PickleOutput output;
  private final int protocol;

  ScalarWriter(PickleWriter writer) {
    this.writer = writer;
    this.output = writer.output();
    this.protocol = writer.protocol();
  }

  void bool(boolean value) {
    if (protocol >= FIRST_WITH_LONGS) {
      output.op(value ? Opcode.NEWTRUE : Opcode.NEWFALSE);
    } else {
      output.line(Opcode.INT, value ? "01" : "00");
    }
  }

  void integer(long value) {
    if (value != (int) value) {
      integer(BigInteger.valueOf(value));
    } else if (!writer.isBinary()) {
      output.line(Opcode.INT, Long.toString(value));
    } else if (value >>> 8 == 0) {
      output.op(Opcode.BININT1, value, 1);
    } else if (value >>> 16 == 0) {
      output.op(Opcode.BININT2, value, 2);
    } else {
      output.op(Opcode.BININT, value, 4);
    }
  }

  /** An int beyond 32 bits. */
  void integer(BigInteger value) {
    if (protocol < FIRST_WITH_LONGS) {
      output.line(Opcode.LONG, IntText.decimal(value) + "L");
      return;
    }
    byte[] bytes = value.toByteArray();
    for (int i = 0, j = bytes.length - 1; i < j; i++, j--) {
      byte low = bytes[i];
      bytes[i] = bytes[j];
      bytes[j] = low;
    }
    if (bytes.length <= SHORT) {
      output.op(Opcode.LONG1, bytes.length, 1);
    } else {
      output.op(Opcode.LONG4, bytes.length, 4);
    }
    output.raw(bytes);
  }

  void real(double value) {
    if (writer.isBinary()) {
      long bits = Double.doubleToRawLongBits(value);
      output.op(Opcode.BINFLOAT, Long.reverseBytes(bits), 8);
    } else {
      output.line(Opcode.FLOAT, FloatText.repr(value));
    }
  }

  void text(PyStr text) {
    if (!writer.isBinary()) {
      output.op(Opcode.UNICODE);
      output.raw(escaped(text));
      output.text("\n");
    } else if (protocol < FIRST_WITH_SHORT_TEXT
        || text.value().length() > SHORT
        || !output.shortText(text)) {
      encodedText(text);
    }
    writer.remember(text);
  }

  private void encodedText(PyStr text) {
    byte[] encoded = Codecs.encode(text, "utf-8", "surrogatepass").value;
    if (encoded.length <= SHORT && protocol >= FIRST_WITH_SHORT_TEXT) {
      output.op(Opcode.SHORT_BINUNICODE, encoded.length, 1);
      output.raw(encoded);
    } else {
      output.content(Opcode.BINUNICODE, 4, encoded, null);
    }
  }

  /** Raw unicode escapes, which also spare what would end or damage a line. */
  private static byte[] escaped(PyStr text) {
    StringBuilder escaped = new StringBuilder();
    int[] codePoints = text.codePoints();
    for (int c : codePoints) {
      if (c > 0xffff) {
        escaped.append("\\U%08x".formatted(c));
      } else if (c > 0xff || c == '\\' || c == 0 || c == '\n' || c == '\r' || c == 0x1a) {
        escaped.append("\\u%04x".formatted(c));
      } else {
        escaped.append((char) c);
      }
    }
    return escaped.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  void bytes(PyBytes bytes) {
    if (protocol >= FIRST_WITH_BYTES) {
      bytesAlone(bytes.value, bytes);
      writer.remember(bytes);
      return;
    }
    PyTuple reduction;
    if (bytes.length() == 0) {
      reduction = PyTuple.of(PyBytes.TYPE, PyTuple.EMPTY);
    } else {
      PyObject encode = Attributes.get(ImportSystem.current().module("_codecs"), "encode");
      PyStr text = PyStr.of(new String(bytes.value, StandardCharsets.ISO_8859_1));
      reduction = PyTuple.of(encode, PyTuple.of(text, LATIN1));
    }
    writer.reductions().save(reduction, bytes);
  }

  private void bytesAlone(byte[] content, PyObject payload) {
    if (content.length <= SHORT) {
      output.op(Opcode.SHORT_BINBYTES, content.length, 1);
      output.raw(content);
    } else {
      output.content(Opcode.BINBYTES, 4, content, payload);
    }
  }

  void byteArray(PyByteArray array) {
    byte[] content = array.toBytes();
    if (protocol >= FIRST_WITH_BYTE_ARRAYS) {
      output.content(Opcode.BYTEARRAY8, 8, content, array);
      writer.remember(array);
      return;
    }
    PyTuple arguments = content.length == 0 ? PyTuple.EMPTY : PyTuple.of(new PyBytes(content));
    writer.reductions().save(PyTuple.of(PyByteArray.TYPE, arguments), array);
  }

  void buffer(PyPickleBuffer object) {
    if (protocol < FIRST_WITH_BYTE_ARRAYS) {
      throw PickleErrors.pickling("PickleBuffer can only be pickled with protocol >= 5");
    }
    // A view of our own: the callback may release the object's.
    PyMemoryView view = MemoryViews.of(object.view());
    if (!view.isContiguous()) {
      throw PickleErrors.pickling(
          "PickleBuffer can not be pickled when pointing to a non-contiguous buffer");
    }
    PyObject callback = writer.pickler().bufferCallback();
    if (callback == null || Truth.of(callback.call1(object))) {
      if (view.isReadOnly()) {
        bytesAlone(view.toBytes(), null);
      } else {
        output.content(Opcode.BYTEARRAY8, 8, view.toBytes(), null);
      }
      writer.remember(object);
      return;
    }
    output.op(Opcode.NEXT_BUFFER);
    if (view.isReadOnly()) {
      output.op(Opcode.READONLY_BUFFER);
    }
  }
}
