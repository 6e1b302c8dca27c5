package dev.ftcheck.vm.module.faulthandler;

import dev.ftcheck.vm.libc.ProcessCalls;
import dev.ftcheck.vm.runtime.Interpreter;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** {@code dump_traceback_later}: waits on a Java thread of its own until it is cancelled. */
final class LaterDump {

  private final CountDownLatch cancelled = new CountDownLatch(1);
  private final Interpreter interpreter;
  private final long micros;
  private final boolean repeats;
  private final int fd;
  private final boolean exits;

  private LaterDump(Interpreter interpreter, long micros, boolean repeats, int fd, boolean exits) {
    this.interpreter = interpreter;
    this.micros = micros;
    this.repeats = repeats;
    this.fd = fd;
    this.exits = exits;
  }

  /** Begins to wait. */
  static LaterDump start(
      Interpreter interpreter, long micros, boolean repeats, int fd, boolean exits) {
    LaterDump dump = new LaterDump(interpreter, micros, repeats, fd, exits);
    Thread thread = new Thread(dump::run, "dump_traceback_later");
    thread.setDaemon(true);
    thread.start();
    return dump;
  }

  void cancel() {
    cancelled.countDown();
  }

  private void run() {
    try {
      do {
        if (cancelled.await(micros, TimeUnit.MICROSECONDS)) {
          return;
        }
        StackDump.write(fd, header() + StackDump.ofAll(interpreter, null));
        if (exits) {
          ProcessCalls.exit(1);
        }
      } while (repeats);
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  private String header() {
    long seconds = micros / 1_000_000;
    long rest = micros % 1_000_000;
    String fraction = rest == 0 ? "" : ".%06d".formatted(rest);
    return "Timeout (%d:%02d:%02d%s)!\n"
        .formatted(seconds / 3600, seconds / 60 % 60, seconds % 60, fraction);
  }
}
