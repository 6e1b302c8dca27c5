package dev.ftcheck.vm.module.io;

import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyObject;
import java.math.BigInteger;
import java.util.Arrays;

/**
 * {@code seek} and {@code tell} of text files. A position is a number that holds where to start in
 * the binary file, the decoder's flags there, and how many bytes and then characters to go on; most
 * often it is just the place in the file. All methods run with the file's lock held.
 */
final class TextPosition {

  /**
   * The parts of a position.
   *
   * @param start in the binary file
   * @param feed how many bytes to decode from there
   * @param skip how many characters of those were read
   */
  private record Cookie(long start, long flags, int feed, int skip, boolean needsEnd) {

    private static final BigInteger WORD = BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE);

    PyInt packed() {
      BigInteger all =
          BigInteger.valueOf(start)
              .or(BigInteger.valueOf(flags).shiftLeft(64))
              .or(BigInteger.valueOf(feed).shiftLeft(128))
              .or(BigInteger.valueOf(skip).shiftLeft(192))
              .or(BigInteger.valueOf(needsEnd ? 1 : 0).shiftLeft(256));
      return PyInt.of(all);
    }

    static Cookie of(BigInteger packed) {
      return new Cookie(
          part(packed, 0),
          part(packed, 64),
          (int) part(packed, 128),
          (int) part(packed, 192),
          packed.testBit(256));
    }

    private static long part(BigInteger packed, int shift) {
      return packed.shiftRight(shift).and(WORD).longValue();
    }
  }

  private TextPosition() {}

  static PyObject tell(PyTextIOWrapper self) {
    if (!self.seekable) {
      throw IoErrors.unsupported("underlying stream is not seekable");
    }
    if (!self.telling) {
      throw Errors.of(ExceptionTypes.OS_ERROR, "telling position disabled by next() call");
    }
    TextWriting.flush(self);
    PyObject position = Methods.call(self.buffer(), "tell");
    if (self.decoder == null || self.snapshot == null) {
      if (self.used < self.decoded.length()) {
        throw Errors.runtimeError("pending decoded text");
      }
      return position;
    }
    TextDecoder.State snapshot = self.snapshot;
    long start = Conversions.toLong(position) - snapshot.pending().length;
    if (self.used == 0) {
      return new Cookie(start, snapshot.flags(), 0, 0, false).packed();
    }
    TextDecoder.State saved = self.decoder.state();
    try {
      return search(self, start, snapshot).packed();
    } finally {
      self.decoder.restore(saved);
    }
  }

  /** Decodes the piece again to find the byte that the next character starts at. */
  private static Cookie search(PyTextIOWrapper self, long start, TextDecoder.State snapshot) {
    byte[] bytes = snapshot.pending();
    String wanted = self.decoded.substring(0, self.used);
    int guess = Math.min(bytes.length, self.encodeForGuess(wanted));
    self.decoder.restore(new TextDecoder.State(new byte[0], snapshot.flags()));
    String got = self.decoder.decode(Arrays.copyOf(bytes, guess), false);
    TextDecoder.State state = self.decoder.state();
    if (got.equals(wanted) && state.pending().length == 0) {
      return new Cookie(start + guess, state.flags(), 0, 0, false);
    }
    return searchByByte(self, start, snapshot);
  }

  private static Cookie searchByByte(PyTextIOWrapper self, long start, TextDecoder.State snapshot) {
    byte[] bytes = snapshot.pending();
    self.decoder.restore(new TextDecoder.State(new byte[0], snapshot.flags()));
    long safeStart = start;
    long safeFlags = snapshot.flags();
    int feed = 0;
    int units = 0;
    int unitsAtSafe = 0;
    for (int i = 0; i < bytes.length; i++) {
      units += self.decoder.decode(new byte[] {bytes[i]}, false).length();
      feed++;
      TextDecoder.State state = self.decoder.state();
      if (state.pending().length == 0 && units <= self.used) {
        safeStart += feed;
        safeFlags = state.flags();
        feed = 0;
        unitsAtSafe = units;
      }
      if (units >= self.used) {
        return new Cookie(safeStart, safeFlags, feed, characters(self, unitsAtSafe), false);
      }
    }
    units += self.decoder.decode(new byte[0], true).length();
    if (units < self.used) {
      throw Errors.of(ExceptionTypes.OS_ERROR, "can't reconstruct logical file position");
    }
    return new Cookie(safeStart, safeFlags, feed, characters(self, unitsAtSafe), true);
  }

  private static int characters(PyTextIOWrapper self, int from) {
    return self.decoded.codePointCount(from, self.used);
  }

  static PyObject seek(PyTextIOWrapper self, PyObject target, int whence) {
    PyInt offset = Conversions.index(target);
    if (!self.seekable) {
      throw IoErrors.unsupported("underlying stream is not seekable");
    }
    PyInt cookie = offset;
    switch (whence) {
      case 0 -> {}
      case 1 -> {
        if (offset.signum() != 0) {
          throw IoErrors.unsupported("can't do nonzero cur-relative seeks");
        }
        cookie = Conversions.index(tell(self));
      }
      case 2 -> {
        if (offset.signum() != 0) {
          throw IoErrors.unsupported("can't do nonzero end-relative seeks");
        }
        return seekEnd(self);
      }
      default -> throw Errors.valueError("invalid whence (%d, should be 0, 1 or 2)", whence);
    }
    if (cookie.signum() < 0) {
      throw Errors.valueError("negative seek position %s", Conversions.repr(cookie).value());
    }
    TextWriting.flush(self);
    restore(self, Cookie.of(cookie.big()));
    return cookie;
  }

  private static PyObject seekEnd(PyTextIOWrapper self) {
    TextWriting.flush(self);
    self.dropDecoded();
    self.snapshot = null;
    if (self.decoder != null) {
      self.decoder.reset();
    }
    PyObject position = Methods.call(self.buffer(), "seek", PyInt.of(0), PyInt.of(2));
    self.placeEncoder(Conversions.toLong(position));
    return position;
  }

  private static void restore(PyTextIOWrapper self, Cookie cookie) {
    Methods.call(self.buffer(), "seek", PyInt.of(cookie.start));
    self.dropDecoded();
    self.snapshot = null;
    if (self.decoder != null) {
      if (cookie.start == 0 && cookie.flags == 0) {
        self.decoder.reset();
      } else {
        self.decoder.restore(new TextDecoder.State(new byte[0], cookie.flags));
      }
      self.snapshot = new TextDecoder.State(new byte[0], cookie.flags);
    }
    if (cookie.skip > 0) {
      PyObject read = Methods.call(self.buffer(), "read", PyInt.of(cookie.feed));
      byte[] bytes = ((PyBytes) read).value;
      self.decoded = self.decoder.decode(bytes, cookie.needsEnd);
      if (self.decoded.codePointCount(0, self.decoded.length()) < cookie.skip) {
        throw Errors.of(ExceptionTypes.OS_ERROR, "can't restore logical file position");
      }
      self.used = self.decoded.offsetByCodePoints(0, cookie.skip);
      self.snapshot = new TextDecoder.State(bytes, cookie.flags);
    }
    self.placeEncoder(cookie.start);
  }
}
