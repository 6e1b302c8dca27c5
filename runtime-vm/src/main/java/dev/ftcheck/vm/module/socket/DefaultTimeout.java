package dev.ftcheck.vm.module.socket;

import dev.ftcheck.vm.runtime.Interpreter;
import java.util.concurrent.atomic.AtomicLong;

/** {@code socket.setdefaulttimeout}, per interpreter. */
final class DefaultTimeout {

  private final AtomicLong nanos = new AtomicLong(PySocket.BLOCKING);

  private DefaultTimeout() {}

  private static DefaultTimeout current() {
    return Interpreter.current().state(DefaultTimeout.class, DefaultTimeout::new);
  }

  static long get() {
    return current().nanos.get();
  }

  static void set(long timeout) {
    current().nanos.set(timeout);
  }
}
