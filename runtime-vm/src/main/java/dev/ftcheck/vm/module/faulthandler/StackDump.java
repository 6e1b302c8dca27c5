package dev.ftcheck.vm.module.faulthandler;

import dev.ftcheck.vm.libc.FileCalls;
import dev.ftcheck.vm.runtime.Interpreter;
import dev.ftcheck.vm.runtime.PythonThread;
import dev.ftcheck.vm.runtime.RunningThreads;
import dev.ftcheck.vm.types.frame.ThreadStacks;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes the places of threads to a file descriptor, without running Python code. */
final class StackDump {

  /** So many frames of a thread are shown. */
  private static final int MOST_FRAMES = 100;

  private StackDump() {}

  /** One thread, under {@code Stack (most recent call first)}. */
  static String ofOne(Thread thread) {
    StringBuilder text = new StringBuilder("Stack (most recent call first):\n");
    frames(text, thread);
    return text.toString();
  }

  /** All threads, the newest first; {@code current} may be null. */
  static String ofAll(Interpreter interpreter, Thread current) {
    StringBuilder text = new StringBuilder();
    List<PythonThread> threads = ThreadStacks.threads(interpreter).reversed();
    for (PythonThread thread : threads) {
      if (!text.isEmpty()) {
        text.append('\n');
      }
      text.append(
          "%s 0x%016x [%s] (most recent call first):\n"
              .formatted(
                  thread == current ? "Current thread" : "Thread",
                  RunningThreads.identity(thread),
                  thread.getName()));
      frames(text, thread);
    }
    return text.toString();
  }

  private static void frames(StringBuilder text, Thread thread) {
    List<ThreadStacks.Place> places = ThreadStacks.of(thread);
    if (places.isEmpty()) {
      text.append("  <no Python frame>\n");
    }
    for (ThreadStacks.Place place : places.subList(0, Math.min(MOST_FRAMES, places.size()))) {
      text.append(
          "  File \"%s\", line %d in %s\n"
              .formatted(place.code().header().file(), place.line(), place.code().header().name()));
    }
    if (places.size() > MOST_FRAMES) {
      text.append("  ...\n");
    }
  }

  /** Writes all of a text; what cannot be written is lost. */
  static void write(int fd, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    int from = 0;
    while (from < bytes.length) {
      int written = FileCalls.write(fd, bytes, from, bytes.length - from);
      if (written <= 0) {
        return;
      }
      from += written;
    }
  }
}
