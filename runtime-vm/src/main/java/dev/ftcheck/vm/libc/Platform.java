package dev.ftcheck.vm.libc;

import dev.ftcheck.vm.object.Errors;

/** The systems that system calls work on: Linux on x86-64 and aarch64. */
public final class Platform {

  private static final String SYSTEM = System.getProperty("os.name");

  /** As the kernel names it: {@code x86_64} or {@code aarch64}. */
  public static final String MACHINE =
      System.getProperty("os.arch").equals("amd64") ? "x86_64" : System.getProperty("os.arch");

  private Platform() {}

  /**
   * Refuses to make system calls elsewhere.
   *
   * @throws dev.ftcheck.vm.object.Raise NotImplementedError
   */
  static void requireLinux() {
    boolean known = MACHINE.equals("x86_64") || MACHINE.equals("aarch64");
    if (!SYSTEM.equals("Linux") || !known) {
      throw Errors.notImplemented(
          "system calls need Linux on x86-64 or aarch64, not %s on %s", SYSTEM, MACHINE);
    }
  }
}
