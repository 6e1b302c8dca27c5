package dev.ftcheck.vm.module.zlib;

import dev.ftcheck.vm.module.binascii.Checksums;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Decompresses one stream with its header and trailer. Not thread-safe. */
final class InflateStream {

  private static final int CHUNK = 16384;
  private static final byte[] NOTHING = {};

  private enum Phase {
    HEADER,
    BODY,
    TRAILER,
    DONE
  }

  private final Container container;
  private final byte[] dictionary;
  private final Inflater inflater = new Inflater(true);
  private Phase phase;
  private boolean gzip;
  private int check;
  private int size;

  /** Bytes of an incomplete header or trailer. */
  private byte[] partial = NOTHING;

  /** Input of the last call that was not needed. */
  private byte[] rest = NOTHING;

  /**
   * A stream from its beginning.
   *
   * @param dictionary the preset dictionary; null for none
   */
  InflateStream(Container container, byte[] dictionary) {
    this.container = container;
    this.dictionary = dictionary;
    phase = container == Container.RAW ? Phase.BODY : Phase.HEADER;
    if (container == Container.RAW && dictionary != null) {
      inflater.setDictionary(dictionary);
    }
  }

  boolean isDone() {
    return phase == Phase.DONE;
  }

  /** What the last call left of its input. */
  byte[] rest() {
    return rest;
  }

  /**
   * Decompresses more input.
   *
   * @param limit the largest number of bytes to answer; what is left then is in {@link #rest}
   * @throws dev.ftcheck.vm.object.Raise zlib.error for malformed data
   */
  byte[] inflate(byte[] input, int limit) {
    byte[] data = input;
    if (phase == Phase.HEADER) {
      data = afterHeader(data);
    }
    byte[] output = NOTHING;
    if (phase == Phase.BODY) {
      output = body(data, limit);
      data = rest;
    }
    if (phase == Phase.TRAILER) {
      data = afterTrailer(data);
    }
    rest = data;
    return output;
  }

  private byte[] afterHeader(byte[] input) {
    byte[] data = joined(partial, input);
    StreamHeader header = StreamHeader.parse(data, container);
    if (header == null) {
      partial = data;
      return NOTHING;
    }
    partial = NOTHING;
    gzip = header.gzip();
    check = gzip ? 0 : 1;
    if (header.dictionary() != null) {
      useDictionary(header.dictionary());
    }
    phase = Phase.BODY;
    return Arrays.copyOfRange(data, header.length(), data.length);
  }

  private void useDictionary(int expected) {
    if (dictionary == null) {
      throw ZlibError.of("Error 2 while decompressing data");
    }
    if ((int) Checksums.adler32(dictionary, 1) != expected) {
      throw ZlibError.of("Error -3 while setting zdict: invalid input data");
    }
    inflater.setDictionary(dictionary);
  }

  private byte[] body(byte[] data, int limit) {
    inflater.setInput(data);
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    byte[] chunk = new byte[Math.min(CHUNK, Math.max(limit, 1))];
    try {
      while (output.size() < limit) {
        int count = inflater.inflate(chunk, 0, Math.min(chunk.length, limit - output.size()));
        account(chunk, count);
        output.write(chunk, 0, count);
        if (inflater.finished() || count == 0) {
          break;
        }
      }
    } catch (DataFormatException malformed) {
      throw ZlibError.badData(malformed.getMessage());
    }
    rest = Arrays.copyOfRange(data, data.length - inflater.getRemaining(), data.length);
    if (inflater.finished()) {
      phase = container == Container.RAW ? Phase.DONE : Phase.TRAILER;
      inflater.end();
    }
    return output.toByteArray();
  }

  private void account(byte[] chunk, int count) {
    if (container != Container.RAW && count > 0) {
      byte[] part = count == chunk.length ? chunk : Arrays.copyOf(chunk, count);
      check = (int) (gzip ? Checksums.crc32(part, check) : Checksums.adler32(part, check));
      size += count;
    }
  }

  private byte[] afterTrailer(byte[] input) {
    byte[] data = joined(partial, input);
    int length = gzip ? 8 : 4;
    if (data.length < length) {
      partial = data;
      return NOTHING;
    }
    partial = NOTHING;
    int word = StreamHeader.bigEndian(data, 0);
    if ((gzip ? Integer.reverseBytes(word) : word) != check) {
      throw ZlibError.badData("incorrect data check");
    }
    if (gzip && Integer.reverseBytes(StreamHeader.bigEndian(data, 4)) != size) {
      throw ZlibError.badData("incorrect length check");
    }
    phase = Phase.DONE;
    return Arrays.copyOfRange(data, length, data.length);
  }

  /** Both, without a copy where one is empty. */
  static byte[] joined(byte[] first, byte[] second) {
    if (first.length == 0) {
      return second;
    }
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }
}
