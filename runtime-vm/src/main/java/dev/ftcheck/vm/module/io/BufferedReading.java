package dev.ftcheck.vm.module.io;

import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Buffers;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyBuffer;
import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** The reading half of buffered files. All methods run with the file's lock held. */
final class BufferedReading {

  private BufferedReading() {}

  private static void requireOpen(PyBuffered self, String operation) {
    if (self.isRawClosed()) {
      throw Errors.valueError("%s of closed file", operation);
    }
  }

  private static byte[] take(PyBuffered self, int count) {
    byte[] part = Arrays.copyOfRange(self.ahead, self.from, self.from + count);
    self.from += count;
    return part;
  }

  /** Reads {@code count} bytes or up to the end; all when negative; None when nothing is there. */
  static PyObject read(PyBuffered self, int count) {
    requireOpen(self, "read");
    BufferedWriting.flush(self);
    if (count < 0) {
      return readAll(self);
    }
    if (count <= self.available()) {
      return new PyBytes(take(self, count));
    }
    byte[] bytes = new byte[count];
    int length = self.available();
    System.arraycopy(self.ahead, self.from, bytes, 0, length);
    self.from = self.to;
    while (length < count) {
      int read = readMore(self, bytes, length);
      if (read == PyFileIO.WOULD_BLOCK && length == 0) {
        return PyNone.NONE;
      }
      if (read <= 0) {
        break;
      }
      length += read;
    }
    return new PyBytes(length == count ? bytes : Arrays.copyOf(bytes, length));
  }

  /** With the read-ahead buffer empty: large rests go directly into the target. */
  private static int readMore(PyBuffered self, byte[] target, int at) {
    int wanted = target.length - at;
    if (wanted >= self.size()) {
      return self.readRaw(target, at, wanted);
    }
    int read = self.fill();
    if (read <= 0) {
      return read;
    }
    int taken = Math.min(wanted, read);
    System.arraycopy(self.ahead, self.from, target, at, taken);
    self.from += taken;
    return taken;
  }

  private static PyObject readAll(PyBuffered self) {
    byte[] head = take(self, self.available());
    PyObject readall = Attributes.find(self.raw(), "readall");
    if (readall != null) {
      PyObject rest = readall.call0();
      if (rest == PyNone.NONE) {
        return head.length == 0 ? rest : new PyBytes(head);
      }
      if (!(rest instanceof PyBytes tail)) {
        throw Errors.typeError("readall() should return bytes");
      }
      return head.length == 0 ? tail : new PyBytes(joined(head, tail.value));
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(head);
    while (true) {
      PyObject part = Methods.call(self.raw(), "read");
      if (part == PyNone.NONE) {
        return all.size() == 0 ? part : new PyBytes(all.toByteArray());
      }
      if (!(part instanceof PyBytes bytes)) {
        throw Errors.typeError("read() should return bytes");
      }
      if (bytes.length() == 0) {
        return new PyBytes(all.toByteArray());
      }
      all.writeBytes(bytes.value);
    }
  }

  private static byte[] joined(byte[] head, byte[] tail) {
    byte[] all = Arrays.copyOf(head, head.length + tail.length);
    System.arraycopy(tail, 0, all, head.length, tail.length);
    return all;
  }

  /** Reads what one call of the raw file gives, at most {@code count} bytes. */
  static PyObject read1(PyBuffered self, int count) {
    requireOpen(self, "read");
    BufferedWriting.flush(self);
    int limit = count < 0 ? self.size() : count;
    if (limit == 0) {
      return PyBytes.EMPTY;
    }
    if (self.available() == 0) {
      self.fill();
    }
    return new PyBytes(take(self, Math.min(limit, self.available())));
  }

  /** What is read ahead, which stays; reads once when that is nothing. */
  static PyObject peek(PyBuffered self) {
    requireOpen(self, "peek");
    BufferedWriting.flush(self);
    if (self.available() == 0) {
      self.fill();
    }
    return new PyBytes(Arrays.copyOfRange(self.ahead, self.from, self.to));
  }

  /** Fills a buffer, by at most one call of the raw file when {@code once}. */
  static PyObject readinto(PyBuffered self, PyObject buffer, Calls calls) {
    requireOpen(self, "readinto");
    PyBuffer target = Buffers.writable(buffer, "readinto()");
    PyObject read =
        calls == Calls.ONE ? read1(self, target.byteCount()) : read(self, target.byteCount());
    if (read == PyNone.NONE) {
      return read;
    }
    byte[] bytes = ((PyBytes) read).value;
    target.setBytes(0, bytes, 0, bytes.length);
    return dev.ftcheck.vm.object.PyInt.of(bytes.length);
  }

  /** How often an operation may ask the raw file. */
  enum Calls {
    ONE,
    MANY
  }

  static PyBytes readline(PyBuffered self, int limit) {
    requireOpen(self, "readline");
    BufferedWriting.flush(self);
    ByteArrayOutputStream line = null;
    while (true) {
      int most = limit < 0 ? self.available() : Math.min(self.available(), limit - sizeOf(line));
      int end = self.from;
      boolean found = false;
      while (!found && end < self.from + most) {
        found = self.ahead[end++] == '\n';
      }
      byte[] part = take(self, end - self.from);
      boolean full = limit >= 0 && sizeOf(line) + part.length >= limit;
      if (line == null && (found || full)) {
        return new PyBytes(part);
      }
      line = line == null ? new ByteArrayOutputStream() : line;
      line.writeBytes(part);
      if (found || full || self.fill() <= 0) {
        return new PyBytes(line.toByteArray());
      }
    }
  }

  private static int sizeOf(ByteArrayOutputStream line) {
    return line == null ? 0 : line.size();
  }
}
