package dev.ftcheck.vm.module.posix;

import dev.ftcheck.vm.libc.OsErrors;
import dev.ftcheck.vm.libc.PathCalls;
import dev.ftcheck.vm.libc.TextAnswer;
import dev.ftcheck.vm.module.codecs.Codecs;

/**
 * The working directory of the process. Until a program changes it, it is what the JVM was started
 * in, and java.io agrees with the kernel about relative names.
 */
public final class WorkingDirectory {

  private static volatile boolean changed;

  private WorkingDirectory() {}

  static void changed() {
    changed = true;
  }

  /** Whether java.io still resolves relative names as the kernel does. */
  public static boolean isAsStarted() {
    return !changed;
  }

  static byte[] get() {
    if (!changed) {
      return Codecs.toSystem(System.getProperty("user.dir"));
    }
    TextAnswer answer = PathCalls.getcwd();
    OsErrors.check(answer.error());
    return answer.text();
  }
}
