package dev.ftcheck.cli.text;

import dev.ftcheck.analysis.PhaseTimes;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/** What {@code --stats} says: where the time of a run went. */
public final class RunTimes {

  private static final double NANOS = 1e9;
  private static final double MILLIS = 1e3;

  private RunTimes() {}

  /** A line for each phase, and one for what belongs to none. */
  public static String of(PhaseTimes times) {
    StringBuilder text =
        new StringBuilder(
            String.format(Locale.ROOT, "%-20s %9s %11s%n", "phase", "seconds", "processor"));
    for (PhaseTimes.Spent spent : times.all()) {
      line(text, spent.phase(), spent.nanos() / NANOS, spent.processorNanos() / NANOS);
    }
    double sinceStart = ManagementFactory.getRuntimeMXBean().getUptime() / MILLIS;
    double collecting =
        ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                .sum()
            / MILLIS;
    double processor =
        ProcessHandle.current()
            .info()
            .totalCpuDuration()
            .map(duration -> duration.toNanos() / NANOS)
            .orElse(Double.NaN);
    line(text, "whole process", sinceStart, processor);
    text.append(String.format(Locale.ROOT, "%-20s %9.2f%n", "collecting garbage", collecting));
    return text.toString();
  }

  private static void line(StringBuilder text, String what, double seconds, double processor) {
    text.append(String.format(Locale.ROOT, "%-20s %9.2f %11.2f%n", what, seconds, processor));
  }
}
