package dev.ftcheck.vm.object;

/**
 * An object whose content is a flat run of bytes ("Buffer Protocol", C API): bytearray, memoryview,
 * array and the like. {@code bytes} itself is read directly; see {@link Buffers}.
 *
 * <p>Thread safety: each call is one atomic access; positions outside the content, which another
 * thread may have shortened, raise {@link IndexOutOfBoundsException}.
 */
public interface PyBuffer {

  /** The number of bytes now. */
  int byteCount();

  /** Whether {@link #setBytes} is refused. */
  boolean isReadOnly();

  /** Copies {@code count} bytes from position {@code from} into {@code target} at {@code at}. */
  void getBytes(int from, byte[] target, int at, int count);

  /** Overwrites {@code count} bytes at position {@code at} with those of {@code source}. */
  void setBytes(int at, byte[] source, int from, int count);

  /** What one item is, as in the {@code struct} module. */
  default String itemFormat() {
    return "B";
  }

  /** The number of bytes of one item. */
  default int itemSize() {
    return 1;
  }

  /** Whether the items lie one after the other as CPython's buffers want them for flat access. */
  default boolean isContiguous() {
    return true;
  }

  /**
   * A view starts to use the content: until it is {@link #released} or no longer reachable, the
   * length must not change. {@link BufferExports} keeps count.
   */
  default void exported(Object view) {}

  /** A view that was {@link #exported} ends. */
  default void released(Object view) {}

  /** A copy of the whole content. */
  default byte[] toBytes() {
    byte[] copy = new byte[byteCount()];
    getBytes(0, copy, 0, copy.length);
    return copy;
  }
}
