package dev.ftcheck.vm.module.signal;

/** What the C library calls the signals. */
final class SignalNames {

  private static final String[] TEXTS = {
    null,
    "Hangup",
    "Interrupt",
    "Quit",
    "Illegal instruction",
    "Trace/breakpoint trap",
    "Aborted",
    "Bus error",
    "Floating point exception",
    "Killed",
    "User defined signal 1",
    "Segmentation fault",
    "User defined signal 2",
    "Broken pipe",
    "Alarm clock",
    "Terminated",
    "Stack fault",
    "Child exited",
    "Continued",
    "Stopped (signal)",
    "Stopped",
    "Stopped (tty input)",
    "Stopped (tty output)",
    "Urgent I/O condition",
    "CPU time limit exceeded",
    "File size limit exceeded",
    "Virtual timer expired",
    "Profiling timer expired",
    "Window changed",
    "I/O possible",
    "Power failure",
    "Bad system call",
  };

  private SignalNames() {}

  /** The text of a signal's number; null when there is none. */
  static String text(int number) {
    if (number >= TEXTS.length) {
      return number < 34 ? null : "Real-time signal " + (number - 34);
    }
    return TEXTS[number];
  }
}
