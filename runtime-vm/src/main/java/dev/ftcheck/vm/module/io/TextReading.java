package dev.ftcheck.vm.module.io;

import dev.ftcheck.vm.object.Buffers;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import java.util.Arrays;

/** The reading half of text files. All methods run with the file's lock held. */
final class TextReading {

  private TextReading() {}

  private static void begin(PyTextIOWrapper self) {
    if (self.decoder == null) {
      throw IoErrors.unsupported("not readable");
    }
    TextWriting.writePending(self);
  }

  /** Reads a piece of the file; false at the end. */
  private static boolean readChunk(PyTextIOWrapper self, int hint) {
    TextDecoder.State before = self.telling ? self.decoder.state() : null;
    int size = Math.max(self.chunk, hint);
    PyObject piece = Methods.call(self.buffer(), self.hasRead1 ? "read1" : "read", PyInt.of(size));
    byte[] bytes = Buffers.find(piece);
    if (bytes == null) {
      throw Errors.typeError(
          "underlying %s() should have returned a bytes-like object, not '%s'",
          self.hasRead1 ? "read1" : "read", piece.type().name());
    }
    boolean end = bytes.length == 0;
    String text = self.decoder.decode(bytes, end);
    self.decoded = text;
    self.used = 0;
    if (before != null) {
      self.snapshot = new TextDecoder.State(joined(before.pending(), bytes), before.flags());
    }
    return !end || !text.isEmpty();
  }

  private static byte[] joined(byte[] head, byte[] tail) {
    if (head.length == 0) {
      return tail;
    }
    byte[] all = Arrays.copyOf(head, head.length + tail.length);
    System.arraycopy(tail, 0, all, head.length, tail.length);
    return all;
  }

  /** Reads a number of characters, or all when it is negative. */
  static PyStr read(PyTextIOWrapper self, int count) {
    begin(self);
    if (count < 0) {
      return readAll(self);
    }
    StringBuilder text = new StringBuilder();
    int left = count - take(self, text, count);
    while (left > 0) {
      if (!readChunk(self, left)) {
        break;
      }
      left -= take(self, text, left);
    }
    return PyStr.of(text.toString());
  }

  private static PyStr readAll(PyTextIOWrapper self) {
    PyObject rest = Methods.call(self.buffer(), "read");
    byte[] bytes = Buffers.find(rest);
    if (bytes == null) {
      throw Errors.typeError(
          "underlying read() should have returned a bytes-like object, not '%s'",
          rest.type().name());
    }
    String text = self.decoder.decode(bytes, true);
    String head = self.decoded.substring(self.used);
    self.dropDecoded();
    self.snapshot = null;
    return PyStr.of(head.isEmpty() ? text : head + text);
  }

  /** Moves up to {@code count} decoded characters; answers how many. */
  private static int take(PyTextIOWrapper self, StringBuilder target, int count) {
    String decoded = self.decoded;
    int units = decoded.length() - self.used;
    int end;
    int taken;
    if (units <= count) {
      end = decoded.length();
      taken = decoded.codePointCount(self.used, end);
    } else {
      int available = decoded.codePointCount(self.used, decoded.length());
      taken = Math.min(available, count);
      end = decoded.offsetByCodePoints(self.used, taken);
    }
    target.append(decoded, self.used, end);
    self.used = end;
    return taken;
  }

  /** Reads a line of at most {@code limit} characters; without limit when it is negative. */
  static PyStr readline(PyTextIOWrapper self, int limit) {
    begin(self);
    String line = "";
    while (limit != 0) {
      if (self.used == self.decoded.length() && !readChunk(self, 0)) {
        self.dropDecoded();
        self.snapshot = null;
        break;
      }
      boolean first = line.isEmpty();
      String text = first ? self.decoded : line + self.decoded.substring(self.used);
      int from = first ? self.used : 0;
      int end = self.newline.lineEnd(text, from);
      int stop = end < 0 ? text.length() : end;
      boolean cut = limit > 0 && text.codePointCount(from, stop) >= limit;
      if (cut) {
        stop = text.offsetByCodePoints(from, limit);
      }
      if (end >= 0 || cut) {
        self.used = self.decoded.length() - (text.length() - stop);
        return PyStr.of(text.substring(from, stop));
      }
      line = text.substring(from);
      self.used = self.decoded.length();
    }
    return PyStr.of(line);
  }
}
