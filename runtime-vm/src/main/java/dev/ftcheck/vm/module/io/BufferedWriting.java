package dev.ftcheck.vm.module.io;

import dev.ftcheck.vm.object.Errors;
import java.util.Arrays;

/** The writing half of buffered files. All methods run with the file's lock held. */
final class BufferedWriting {

  private static final String WOULD_BLOCK = "write could not complete without blocking";

  private BufferedWriting() {}

  /** Takes all the bytes, or raises BlockingIOError with the number that were taken. */
  static int write(PyBuffered self, byte[] bytes) {
    if (self.isRawClosed()) {
      throw Errors.valueError("write to closed file");
    }
    dropAhead(self);
    if (self.count + bytes.length > self.size()) {
      flush(self);
    }
    if (bytes.length >= self.size()) {
      writeThrough(self, bytes);
    } else {
      append(self, bytes, 0, bytes.length);
    }
    return bytes.length;
  }

  private static void append(PyBuffered self, byte[] bytes, int from, int length) {
    int needed = self.count + length;
    if (needed > self.pending.length) {
      int grown = Math.max(needed, Math.min(self.size(), 2 * self.pending.length));
      self.pending = Arrays.copyOf(self.pending, grown);
    }
    System.arraycopy(bytes, from, self.pending, self.count, length);
    self.count += length;
    if (self.count > 0) {
      self.becomeDirty();
    }
  }

  /** Large data goes past the buffer, which is empty. */
  private static void writeThrough(PyBuffered self, byte[] bytes) {
    int written = 0;
    while (written < bytes.length) {
      int now = self.writeRaw(bytes, written, bytes.length - written);
      if (now == PyFileIO.WOULD_BLOCK) {
        int kept = Math.min(self.size(), bytes.length - written);
        append(self, bytes, written, kept);
        written += kept;
        if (written < bytes.length) {
          throw IoErrors.wouldBlock(WOULD_BLOCK, written);
        }
      } else {
        written += now;
      }
    }
  }

  /** Writes what is pending; BlockingIOError when the raw file can't take it now. */
  static void flush(PyBuffered self) {
    int written = 0;
    try {
      while (written < self.count) {
        int now = self.writeRaw(self.pending, written, self.count - written);
        if (now == PyFileIO.WOULD_BLOCK) {
          throw IoErrors.wouldBlock(WOULD_BLOCK, 0);
        }
        written += now;
      }
    } finally {
      System.arraycopy(self.pending, written, self.pending, 0, self.count - written);
      self.count -= written;
      if (self.count == 0) {
        self.becomeClean();
      }
    }
  }

  /** Goes back over what was read ahead, so that the raw position is the logical one. */
  static void dropAhead(PyBuffered self) {
    if (self.available() > 0) {
      self.seekRaw(-self.available(), 1);
    }
    self.from = 0;
    self.to = 0;
  }
}
