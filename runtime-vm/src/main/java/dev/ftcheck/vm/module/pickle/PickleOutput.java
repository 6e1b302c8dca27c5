package dev.ftcheck.vm.module.pickle;

import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The bytes of a pickle, collected into frames from protocol 4 on (PEP 3154, "Framing"). With a
 * file, full frames and large contents are written as they come. Not thread-safe.
 */
final class PickleOutput {

  private static final int FRAME_TARGET = 64 * 1024;
  private static final int FRAME_LEAST = 4;
  private static final int FRAME_HEADER = 9;
  private static final int NONE = -1;

  /** The file's {@code write}; null when the bytes are only collected. */
  private final PyObject write;

  private byte[] bytes = new byte[256];
  private int length;
  private boolean framing;
  private int frameStart = NONE;

  PickleOutput(PyObject write) {
    this.write = write;
  }

  void startFraming() {
    framing = true;
  }

  /** Ends the last frame. */
  void finish() {
    endFrame();
    framing = false;
  }

  /** Between two objects: a frame that is full ends here. */
  void boundary() {
    if (frameStart == NONE || length - frameStart - FRAME_HEADER < FRAME_TARGET) {
      return;
    }
    endFrame();
    if (write != null) {
      flush();
    }
  }

  private void endFrame() {
    if (frameStart == NONE) {
      return;
    }
    int size = length - frameStart - FRAME_HEADER;
    if (size >= FRAME_LEAST) {
      bytes[frameStart] = (byte) Opcode.FRAME;
      put(frameStart + 1, size, 8);
    } else {
      System.arraycopy(bytes, frameStart + FRAME_HEADER, bytes, frameStart, size);
      length -= FRAME_HEADER;
    }
    frameStart = NONE;
  }

  /** Hands what is collected to the file. */
  void flush() {
    PyBytes collected = toBytes();
    length = 0;
    write.call1(collected);
  }

  PyBytes toBytes() {
    return new PyBytes(Arrays.copyOf(bytes, length));
  }

  /** Makes room for some more bytes, in a frame if there are to be frames. */
  private void reserve(int more) {
    int wanted = more;
    boolean begins = framing && frameStart == NONE;
    if (begins) {
      wanted += FRAME_HEADER;
    }
    if (bytes.length - length < wanted) {
      bytes = Arrays.copyOf(bytes, Math.max(Math.addExact(length, wanted), grown()));
    }
    if (begins) {
      frameStart = length;
      length += FRAME_HEADER;
    }
  }

  private int grown() {
    return (int) Math.min(Integer.MAX_VALUE - 8, bytes.length * 2L);
  }

  void op(int code) {
    reserve(1);
    bytes[length++] = (byte) code;
  }

  /** An instruction with a little-endian number of some bytes. */
  void op(int code, long number, int size) {
    reserve(1 + size);
    bytes[length] = (byte) code;
    put(length + 1, number, size);
    length += 1 + size;
  }

  private void put(int at, long number, int size) {
    for (int i = 0; i < size; i++) {
      bytes[at + i] = (byte) (number >>> 8 * i);
    }
  }

  /** An instruction with a line of ASCII text. */
  void line(int code, String text) {
    op(code);
    text(text + "\n");
  }

  /** ASCII text, in the same instruction. */
  void text(String text) {
    raw(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  /** More bytes of the same instruction. */
  void raw(byte[] more) {
    reserve(more.length);
    System.arraycopy(more, 0, bytes, length, more.length);
    length += more.length;
  }

  /** A short str of ASCII characters alone; false, with nothing written, for another one. */
  boolean shortText(PyStr text) {
    String value = text.value();
    int size = value.length();
    reserve(2 + size);
    int at = length + 2;
    for (int i = 0; i < size; i++) {
      char c = value.charAt(i);
      if (c >= 0x80) {
        return false;
      }
      bytes[at + i] = (byte) c;
    }
    bytes[length] = (byte) Opcode.SHORT_BINUNICODE;
    bytes[length + 1] = (byte) size;
    length += 2 + size;
    return true;
  }

  /**
   * An instruction with its content. A large one stands outside of frames.
   *
   * @param sizeBytes how many bytes tell the size of the content
   * @param payload the object to hand to the file for a large content; null to make a bytes of it
   */
  void content(int code, int sizeBytes, byte[] content, PyObject payload) {
    if (content.length < FRAME_TARGET) {
      op(code, content.length, sizeBytes);
      raw(content);
      return;
    }
    endFrame();
    boolean wasFraming = framing;
    framing = false;
    op(code, content.length, sizeBytes);
    if (write == null) {
      raw(content);
    } else {
      flush();
      write.call1(payload == null ? new PyBytes(content) : payload);
    }
    framing = wasFraming;
  }
}
