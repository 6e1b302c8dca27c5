package dev.ftcheck.vm.module.thread;

import dev.ftcheck.vm.module.codecs.Codecs;
import dev.ftcheck.vm.object.PyStr;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** What the operating system knows of the running thread (Linux, proc(5)). */
public final class NativeThread {

  /** What Linux keeps of a name ({@code prctl(2)}, PR_SET_NAME). */
  static final int MAX_NAME_BYTES = 15;

  private static final Path SELF = Path.of("/proc/thread-self");

  private NativeThread() {}

  /** The thread's number in the system; the Java thread's where the system does not tell. */
  public static long id() {
    try {
      return Long.parseLong(Files.readSymbolicLink(SELF).getFileName().toString());
    } catch (IOException | NumberFormatException unknown) {
      return Thread.currentThread().threadId();
    }
  }

  /** Names the running thread, in the system by as much of the name as it takes. */
  public static void setName(PyStr name) {
    Thread.currentThread().setName(name.value());
    byte[] bytes = Codecs.encode(name, "utf-8", "replace").value;
    int length = 0;
    while (length < Math.min(bytes.length, MAX_NAME_BYTES) && bytes[length] != 0) {
      length++;
    }
    if (length < bytes.length || bytes.length != name.value().length()) {
      // The JVM would take the ends of a long name, and has an encoding of its own.
      try {
        Files.write(SELF.resolve("comm"), Arrays.copyOf(bytes, length));
      } catch (IOException elsewhere) {
        // A system without proc(5) keeps what the JVM chose.
        return;
      }
    }
  }

  /** The name as the system has it. */
  static String name() {
    try {
      byte[] line = Files.readAllBytes(SELF.resolve("comm"));
      return Codecs.fromSystem(Arrays.copyOf(line, line.length - 1));
    } catch (IOException unknown) {
      return Thread.currentThread().getName();
    }
  }
}
