package dev.ftcheck.vm.module.psutil;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the kernel tells in {@code /proc}. Sizes are in bytes, times in seconds. */
final class ProcFiles {

  private static final long PAGE = 4096;
  private static final double TICKS_PER_SECOND = 100;

  // Fields of /proc/PID/stat behind the name of the program, which may hold blanks.
  private static final int USER_TICKS = 11;
  private static final int SYSTEM_TICKS = 12;
  private static final int THREADS = 17;
  private static final int START_TICKS = 19;

  private ProcFiles() {}

  /** The lines of a file below {@code /proc}; none when it is not there. */
  private static List<String> lines(String name) {
    try {
      return Files.readAllLines(Path.of("/proc", name));
    } catch (IOException gone) {
      return List.of();
    }
  }

  static boolean exists(long pid) {
    return Files.isDirectory(Path.of("/proc", Long.toString(pid)));
  }

  /** Resident and virtual size of a process. */
  static long[] memory(long pid) {
    for (String line : lines(pid + "/statm")) {
      String[] pages = line.split(" ");
      return new long[] {Long.parseLong(pages[1]) * PAGE, Long.parseLong(pages[0]) * PAGE};
    }
    return new long[2];
  }

  /** Total, available and free memory of the machine. */
  static long[] machineMemory() {
    return new long[] {kilobytes("MemTotal"), kilobytes("MemAvailable"), kilobytes("MemFree")};
  }

  private static long kilobytes(String entry) {
    for (String line : lines("meminfo")) {
      if (line.startsWith(entry + ":")) {
        return Long.parseLong(line.replaceAll("[^0-9]", "")) * 1024;
      }
    }
    return 0;
  }

  private static String[] status(long pid) {
    for (String line : lines(pid + "/stat")) {
      return line.substring(line.lastIndexOf(')') + 2).split(" ");
    }
    return new String[0];
  }

  /** Processor time of a process in user and in system mode. */
  static double[] times(long pid) {
    String[] fields = status(pid);
    return fields.length == 0
        ? new double[2]
        : new double[] {
          Long.parseLong(fields[USER_TICKS]) / TICKS_PER_SECOND,
          Long.parseLong(fields[SYSTEM_TICKS]) / TICKS_PER_SECOND
        };
  }

  static long threads(long pid) {
    String[] fields = status(pid);
    return fields.length == 0 ? 0 : Long.parseLong(fields[THREADS]);
  }

  /** When a process began, since the epoch. */
  static double start(long pid) {
    String[] fields = status(pid);
    long ticks = fields.length == 0 ? 0 : Long.parseLong(fields[START_TICKS]);
    for (String line : lines("stat")) {
      if (line.startsWith("btime ")) {
        return Long.parseLong(line.substring(6)) + ticks / TICKS_PER_SECOND;
      }
    }
    return 0;
  }

  static String name(long pid) {
    List<String> found = lines(pid + "/comm");
    return found.isEmpty() ? "" : found.getFirst();
  }

  /** Busy and whole time of all processors since the machine's start. */
  static double[] machineTimes() {
    for (String line : lines("stat")) {
      double[] ticks =
          Arrays.stream(line.substring(3).trim().split(" "))
              .mapToDouble(Double::parseDouble)
              .toArray();
      double whole = Arrays.stream(ticks).limit(8).sum();
      double idle = ticks[3] + ticks[4];
      return new double[] {(whole - idle) / TICKS_PER_SECOND, whole / TICKS_PER_SECOND};
    }
    return new double[2];
  }

  /** The number of cores, without the further threads that a core runs; 0 when unknown. */
  static int cores() {
    Set<String> cores = new LinkedHashSet<>();
    String chip = "";
    for (String line : lines("cpuinfo")) {
      if (line.startsWith("physical id")) {
        chip = line;
      } else if (line.startsWith("core id")) {
        cores.add(chip + line);
      }
    }
    return cores.size();
  }
}
