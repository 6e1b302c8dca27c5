package dev.ftcheck.vm.libc;

import java.lang.foreign.Arena;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout.PathElement;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.foreign.ValueLayout;

/** The native memory of a thread for the arguments and results of one call at a time. */
final class Scratch {

  /** The size of {@link #buffer} in bytes: what a read or write moves at most at once. */
  static final int BUFFER_SIZE = 1 << 16;

  private static final StructLayout STATE = Linker.Option.captureStateLayout();
  private static final long ERRNO = STATE.byteOffset(PathElement.groupElement("errno"));
  private static final ThreadLocal<Scratch> OWN = ThreadLocal.withInitial(Scratch::new);

  final MemorySegment state;
  private final Arena arena = Arena.ofAuto();
  private MemorySegment buffer;
  private boolean announced;

  private Scratch() {
    state = arena.allocate(STATE);
  }

  /** That of the running thread. */
  static Scratch own() {
    Scratch own = OWN.get();
    if (!own.announced) {
      own.announced = true;
      ThreadSignal.announce(Thread.currentThread());
    }
    return own;
  }

  int errno() {
    return state.get(ValueLayout.JAVA_INT, ERRNO);
  }

  /** Room for data; its content lasts until the next call that uses it. */
  MemorySegment buffer() {
    if (buffer == null) {
      buffer = arena.allocate(BUFFER_SIZE, 16);
    }
    return buffer;
  }
}
