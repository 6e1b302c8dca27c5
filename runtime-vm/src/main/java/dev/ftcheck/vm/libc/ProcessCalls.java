package dev.ftcheck.vm.libc;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** System calls about processes, users and the system. Thread-safe. */
public final class ProcessCalls {

  private static final CFunction GETPPID = plain("getppid");
  private static final CFunction GETUID = plain("getuid");
  private static final CFunction GETEUID = plain("geteuid");
  private static final CFunction GETGID = plain("getgid");
  private static final CFunction GETEGID = plain("getegid");
  private static final CFunction GETGROUPS = CFunction.ofInt("getgroups");
  private static final CFunction GETPGRP = plain("getpgrp");
  private static final CFunction GETPGID = CFunction.ofInt("getpgid");
  private static final CFunction SETPGID = CFunction.ofInt("setpgid");
  private static final CFunction GETSID = CFunction.ofInt("getsid");
  private static final CFunction SETSID = CFunction.ofInt("setsid");
  private static final CFunction SETUID = CFunction.ofInt("setuid");
  private static final CFunction SETGID = CFunction.ofInt("setgid");
  private static final CFunction GETTID = plain("gettid");
  private static final CFunction UMASK = plain("umask");
  private static final CFunction NICE = CFunction.ofInt("nice");
  private static final CFunction KILL = CFunction.ofInt("kill");
  private static final CFunction KILLPG = CFunction.ofInt("killpg");
  private static final CFunction WAIT4 = CFunction.ofInt("wait4");
  private static final CFunction EXECVE = CFunction.ofInt("execve");
  private static final CFunction GETRUSAGE = CFunction.ofInt("getrusage");
  private static final CFunction PRLIMIT = CFunction.ofInt("prlimit64");
  private static final CFunction SYSCONF = CFunction.ofLong("sysconf");
  private static final CFunction UNAME = CFunction.ofInt("uname");
  private static final CFunction TIMES = CFunction.ofLong("times");
  private static final CFunction GETRANDOM = CFunction.ofLong("getrandom");
  private static final CFunction GETLOADAVG = CFunction.ofInt("getloadavg");
  private static final CFunction SCHED_GETAFFINITY = CFunction.ofInt("sched_getaffinity");
  private static final CFunction SCHED_SETAFFINITY = CFunction.ofInt("sched_setaffinity");
  private static final CFunction SCHED_YIELD = CFunction.ofInt("sched_yield");
  private static final CFunction SETENV = CFunction.ofInt("setenv");
  private static final CFunction UNSETENV = CFunction.ofInt("unsetenv");
  private static final CFunction GETENV = new CFunction("getenv", CFunction.Result.ADDRESS);
  private static final CFunction ALARM = plain("alarm");
  private static final CFunction SETITIMER = CFunction.ofInt("setitimer");
  private static final CFunction GETITIMER = CFunction.ofInt("getitimer");
  private static final CFunction CLOCK_GETTIME = CFunction.ofInt("clock_gettime");
  private static final CFunction EXIT = plain("_exit");

  private static final int RUSAGE_SIZE = 144;
  private static final int UNAME_FIELD = 65;

  private ProcessCalls() {}

  private static CFunction plain(String name) {
    return new CFunction(name, CFunction.Result.PLAIN);
  }

  public static int getppid() {
    return (int) GETPPID.call();
  }

  public static int getuid() {
    return (int) GETUID.call();
  }

  public static int geteuid() {
    return (int) GETEUID.call();
  }

  public static int getgid() {
    return (int) GETGID.call();
  }

  public static int getegid() {
    return (int) GETEGID.call();
  }

  public static int[] getgroups() {
    MemorySegment groups = Scratch.own().buffer();
    int count = (int) GETGROUPS.call(Scratch.BUFFER_SIZE / 4, groups.address());
    return groups.asSlice(0, 4L * Math.max(0, count)).toArray(ValueLayout.JAVA_INT);
  }

  public static int getpgrp() {
    return (int) GETPGRP.call();
  }

  public static int getpgid(int pid) {
    return (int) GETPGID.call(pid);
  }

  public static int setpgid(int pid, int group) {
    return (int) SETPGID.call(pid, group);
  }

  public static int getsid(int pid) {
    return (int) GETSID.call(pid);
  }

  public static int setsid() {
    return (int) SETSID.call();
  }

  public static int setuid(int user) {
    return (int) SETUID.call(user);
  }

  public static int setgid(int group) {
    return (int) SETGID.call(group);
  }

  /** The kernel's number of the running thread. */
  public static int gettid() {
    return (int) GETTID.call();
  }

  /** Sets the mask of the whole process; answers the old one. */
  public static int umask(int mask) {
    return (int) UMASK.call(mask);
  }

  /** -1 is an answer as well as the sign of an error, so no error is told. */
  public static int nice(int increment) {
    return (int) NICE.call(increment);
  }

  public static int kill(int pid, int signal) {
    return (int) KILL.call(pid, signal);
  }

  public static int killpg(int group, int signal) {
    return (int) KILLPG.call(group, signal);
  }

  /**
   * The answer of {@link #wait4}.
   *
   * @param pid the child; 0 when none has changed; or the negative errno
   * @param usage as {@link #getrusage} answers it
   */
  public record Waited(int pid, int status, double[] usage) {}

  /** Waits for a child to change its state. */
  public static Waited wait4(int pid, int options) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment status = arena.allocate(8, 8);
      MemorySegment usage = arena.allocate(RUSAGE_SIZE, 8);
      long result;
      do {
        result = WAIT4.call(pid, status.address(), options, usage.address());
      } while (Interruption.repeats(result));
      return new Waited((int) result, status.get(ValueLayout.JAVA_INT, 0), usage(usage));
    }
  }

  /** Replaces the process; answers only on error. */
  public static int execve(byte[] path, byte[][] arguments, byte[][] environment) {
    try (Arena arena = Arena.ofConfined()) {
      return (int)
          EXECVE.call(
              Text.of(arena, path),
              Text.arrayOf(arena, arguments),
              Text.arrayOf(arena, environment));
    }
  }

  /** User time and system time in seconds, then the 14 counters; null on error. */
  public static double[] getrusage(int who) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment usage = arena.allocate(RUSAGE_SIZE, 8);
      return GETRUSAGE.call(who, usage.address()) < 0 ? null : usage(usage);
    }
  }

  private static double[] usage(MemorySegment usage) {
    double[] values = new double[16];
    for (int i = 0; i < 2; i++) {
      values[i] =
          usage.get(ValueLayout.JAVA_LONG, 16L * i)
              + usage.get(ValueLayout.JAVA_LONG, 16L * i + 8) / 1e6;
    }
    for (int i = 2; i < values.length; i++) {
      values[i] = usage.get(ValueLayout.JAVA_LONG, 32 + 8L * (i - 2));
    }
    return values;
  }

  /**
   * Reads and sets a resource limit.
   *
   * @param limits the new soft and hard limit or null; -1 means none
   * @param old gets the limits before
   */
  public static int prlimit(int pid, int resource, long[] limits, long[] old) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment before = arena.allocate(16, 8);
      long after = limits == null ? 0 : arena.allocateFrom(ValueLayout.JAVA_LONG, limits).address();
      int result = (int) PRLIMIT.call(pid, resource, after, before.address());
      old[0] = before.get(ValueLayout.JAVA_LONG, 0);
      old[1] = before.get(ValueLayout.JAVA_LONG, 8);
      return result;
    }
  }

  public static long sysconf(int name) {
    return SYSCONF.call(name);
  }

  /** System, node, release, version, machine. */
  public static String[] uname() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment names = arena.allocate(6L * UNAME_FIELD);
      UNAME.call(names.address());
      String[] texts = new String[5];
      for (int i = 0; i < texts.length; i++) {
        texts[i] = names.getString((long) i * UNAME_FIELD);
      }
      return texts;
    }
  }

  /** User, system, children's user, children's system and elapsed time in clock ticks. */
  public static long[] times() {
    MemorySegment ticks = Scratch.own().buffer();
    long elapsed = TIMES.call(ticks.address());
    long[] values = new long[5];
    for (int i = 0; i < 4; i++) {
      values[i] = ticks.getAtIndex(ValueLayout.JAVA_LONG, i);
    }
    values[4] = elapsed;
    return values;
  }

  public static long getrandom(byte[] target, int flags) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment memory = arena.allocate(Math.max(1, target.length));
      long result;
      do {
        result = GETRANDOM.call(memory.address(), target.length, flags);
      } while (Interruption.repeats(result));
      int count = (int) Math.max(0, result);
      MemorySegment.copy(memory, ValueLayout.JAVA_BYTE, 0, target, 0, count);
      return result;
    }
  }

  /** The load of the last 1, 5 and 15 minutes; null when unknown. */
  public static double[] getloadavg() {
    MemorySegment loads = Scratch.own().buffer();
    return GETLOADAVG.call(loads.address(), 3) < 3
        ? null
        : loads.asSlice(0, 24).toArray(ValueLayout.JAVA_DOUBLE);
  }

  /** The mask of processors; null on error. */
  public static byte[] getAffinity(int pid, int[] error) {
    MemorySegment mask = Scratch.own().buffer();
    mask.asSlice(0, 1024).fill((byte) 0);
    int result = (int) SCHED_GETAFFINITY.call(pid, 1024, mask.address());
    error[0] = Math.min(0, result);
    return result < 0 ? null : mask.asSlice(0, 1024).toArray(ValueLayout.JAVA_BYTE);
  }

  public static int setAffinity(int pid, byte[] mask) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment memory = arena.allocate(mask.length, 8);
      MemorySegment.copy(mask, 0, memory, ValueLayout.JAVA_BYTE, 0, mask.length);
      return (int) SCHED_SETAFFINITY.call(pid, mask.length, memory.address());
    }
  }

  public static int schedYield() {
    return (int) SCHED_YIELD.call();
  }

  /** Changes the environment that C code and child processes see; a null value removes. */
  public static int setEnvironment(byte[] name, byte[] value) {
    try (Arena arena = Arena.ofConfined()) {
      long key = Text.of(arena, name);
      return (int)
          (value == null ? UNSETENV.call(key) : SETENV.call(key, Text.of(arena, value), 1));
    }
  }

  /** A variable of the environment that C code sees; null when it is not set. */
  public static byte[] getEnvironment(String name) {
    try (Arena arena = Arena.ofConfined()) {
      byte[] key = name.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
      long value = GETENV.call(Text.of(arena, key));
      return value <= 0 && value > -4096 ? null : Text.at(value);
    }
  }

  /** Sends SIGALRM after some seconds, 0 for never; answers those left of the last alarm. */
  public static int alarm(int seconds) {
    return (int) ALARM.call(seconds);
  }

  /**
   * Sets an interval timer.
   *
   * @param times seconds and microseconds of the interval, then until the first time
   * @param old gets the same of the timer before
   */
  public static int setTimer(int which, long[] times, long[] old) {
    try (Arena arena = Arena.ofConfined()) {
      long fresh = arena.allocateFrom(ValueLayout.JAVA_LONG, times).address();
      MemorySegment before = arena.allocate(32, 8);
      int result = (int) SETITIMER.call(which, fresh, before.address());
      MemorySegment.copy(before, ValueLayout.JAVA_LONG, 0, old, 0, old.length);
      return result;
    }
  }

  /** Reads an interval timer; see {@link #setTimer}. */
  public static int getTimer(int which, long[] times) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment now = arena.allocate(32, 8);
      int result = (int) GETITIMER.call(which, now.address());
      MemorySegment.copy(now, ValueLayout.JAVA_LONG, 0, times, 0, times.length);
      return result;
    }
  }

  /** Nanoseconds of a clock, or the negative errno. */
  public static long clock(int clock) {
    MemorySegment time = Scratch.own().buffer();
    long result = CLOCK_GETTIME.call(clock, time.address());
    return result < 0
        ? result
        : time.get(ValueLayout.JAVA_LONG, 0) * 1_000_000_000L + time.get(ValueLayout.JAVA_LONG, 8);
  }

  /** Ends the process at once. */
  public static void exit(int status) {
    EXIT.call(status);
  }
}
