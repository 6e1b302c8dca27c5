package dev.ftcheck.vm.module.thread;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the operating system knows of the running thread (Linux, proc(5)). */
public final class NativeThread {

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

  /** The name as the system has it, cut to 15 bytes. */
  static String name() {
    try {
      return Files.readString(SELF.resolve("comm")).stripTrailing();
    } catch (IOException unknown) {
      return Thread.currentThread().getName();
    }
  }
}
