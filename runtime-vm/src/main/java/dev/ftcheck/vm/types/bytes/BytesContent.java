package dev.ftcheck.vm.types.bytes;

import dev.ftcheck.vm.object.PyBuffer;

/** The content of a {@code bytes} as a buffer. */
record BytesContent(byte[] bytes) implements PyBuffer {

  @Override
  public int byteCount() {
    return bytes.length;
  }

  @Override
  public boolean isReadOnly() {
    return true;
  }

  @Override
  public void getBytes(int from, byte[] target, int at, int count) {
    System.arraycopy(bytes, from, target, at, count);
  }

  @Override
  public void setBytes(int at, byte[] source, int from, int count) {
    throw new IllegalStateException("bytes are read-only");
  }
}
