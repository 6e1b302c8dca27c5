package dev.ftcheck.vm.module.zlib;

import dev.ftcheck.vm.module.binascii.Checksums;
import java.io.ByteArrayOutputStream;
import java.util.zip.Deflater;

/**
 * Compresses one stream. The window is always the largest one, whatever {@code wbits} says; streams
 * are readable by every decompressor of that container. Not thread-safe.
 */
final class DeflateStream {

  private static final int CHUNK = 16384;
  private static final int LARGEST_STRATEGY = Deflater.HUFFMAN_ONLY;

  private final Deflater deflater;
  private final boolean gzip;
  private final int level;
  private boolean started;
  private boolean finished;
  private int check;
  private int size;

  /**
   * A new stream.
   *
   * @param level -1 to 9
   * @param dictionary the preset dictionary; null for none
   */
  DeflateStream(Container container, int level, int strategy, byte[] dictionary) {
    this.gzip = container == Container.GZIP;
    this.level = level;
    deflater = new Deflater(level, container != Container.ZLIB);
    deflater.setStrategy(strategy > LARGEST_STRATEGY ? Deflater.DEFAULT_STRATEGY : strategy);
    if (dictionary != null) {
      deflater.setDictionary(dictionary);
    }
  }

  boolean isFinished() {
    return finished;
  }

  /** Takes input in; answers what output is ready. */
  byte[] deflate(byte[] input) {
    ByteArrayOutputStream output = begin();
    if (gzip) {
      check = (int) Checksums.crc32(input, check);
      size += input.length;
    }
    deflater.setInput(input);
    drain(output, Deflater.NO_FLUSH);
    return output.toByteArray();
  }

  /** Ends a block, so that everything so far can be decompressed. */
  byte[] flush(boolean forgettingTheWindow) {
    ByteArrayOutputStream output = begin();
    drain(output, forgettingTheWindow ? Deflater.FULL_FLUSH : Deflater.SYNC_FLUSH);
    return output.toByteArray();
  }

  /** Ends the stream. */
  byte[] finish() {
    ByteArrayOutputStream output = begin();
    deflater.finish();
    drain(output, Deflater.NO_FLUSH);
    deflater.end();
    finished = true;
    if (gzip) {
      writeLittleEndian(output, check);
      writeLittleEndian(output, size);
    }
    return output.toByteArray();
  }

  private ByteArrayOutputStream begin() {
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    if (gzip && !started) {
      int extraFlags = level == 9 ? 2 : level == 1 ? 4 : 0;
      output.writeBytes(new byte[] {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0, (byte) extraFlags, 3});
    }
    started = true;
    return output;
  }

  private void drain(ByteArrayOutputStream output, int flush) {
    byte[] chunk = new byte[CHUNK];
    int count;
    do {
      count = deflater.deflate(chunk, 0, chunk.length, flush);
      output.write(chunk, 0, count);
    } while (count == chunk.length || count > 0 && !deflater.needsInput());
  }

  private static void writeLittleEndian(ByteArrayOutputStream output, int word) {
    for (int shift = 0; shift < 32; shift += 8) {
      output.write(word >>> shift);
    }
  }
}
