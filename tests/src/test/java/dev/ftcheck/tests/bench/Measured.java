package dev.ftcheck.tests.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A process that ended well.
 *
 * @param out what it wrote to standard output
 * @param seconds from its start to its end
 * @param processorSeconds of all its threads, as of the last look at it, which is at most a few
 *     hundredths of a second before its end; 0 where the system does not tell
 * @param peakBytes the most memory that was resident at once, as Linux counts it; 0 where there is
 *     no {@code /proc}
 */
record Measured(String out, double seconds, double processorSeconds, long peakBytes) {

  /** The last repetitions of a warm process count, once the machine has compiled what is hot. */
  static final int WARM_COUNTED = 8;

  private static final Pattern NUMBER = Pattern.compile("[0-9.eE+-]+");
  private static final Pattern PEAK = Pattern.compile("VmHWM:\\s*(\\d+) kB");
  private static final long MILLIS_BETWEEN_LOOKS = 10;

  /** Runs the process to its end; what it writes to standard error is passed on. */
  static Measured run(ProcessBuilder builder) throws IOException, InterruptedException {
    return run(builder, 0);
  }

  /**
   * Runs the process to its end.
   *
   * @throws IllegalStateException if it ends with another status than {@code status}
   */
  static Measured run(ProcessBuilder builder, int status) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    process.getOutputStream().close();
    Watch watch = new Watch(process);
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int ended = process.waitFor();
    double seconds = (System.nanoTime() - start) / 1e9;
    watch.join();
    if (ended != status) {
      throw new IllegalStateException(builder.command() + " ended with " + ended);
    }
    return new Measured(out, seconds, watch.processorSeconds, watch.peakBytes);
  }

  /** Looks at a process until it has gone; what it saw is to be read after {@link #join}. */
  private static final class Watch {

    private final Process process;
    private final Path status;
    private final Thread thread;
    private double processorSeconds;

    /** The kernel's own high-water mark. */
    private long peakBytes;

    Watch(Process process) {
      this.process = process;
      this.status = Path.of("/proc", Long.toString(process.pid()), "status");
      this.thread = Thread.ofPlatform().start(this::look);
    }

    void join() throws InterruptedException {
      thread.join();
    }

    private void look() {
      while (process.isAlive()) {
        try {
          process
              .info()
              .totalCpuDuration()
              .ifPresent(
                  used -> processorSeconds = Math.max(processorSeconds, used.toNanos() / 1e9));
          Matcher found = PEAK.matcher(Files.readString(status));
          if (found.find()) {
            peakBytes = Math.max(peakBytes, Long.parseLong(found.group(1)) * 1024);
          }
          Thread.sleep(MILLIS_BETWEEN_LOOKS);
        } catch (IOException gone) {
          return;
        } catch (InterruptedException stop) {
          Thread.currentThread().interrupt();
          return;
        }
      }
    }
  }

  /** The median of the last repetitions of a warm process, which prints all as a list. */
  double warmSeconds() {
    double[] seconds =
        NUMBER
            .matcher(out)
            .results()
            .mapToDouble(result -> Double.parseDouble(result.group()))
            .toArray();
    return median(Arrays.copyOfRange(seconds, seconds.length - WARM_COUNTED, seconds.length));
  }

  static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  static double geometricMean(double[] ratios) {
    return Math.exp(Arrays.stream(ratios).map(Math::log).average().orElse(0));
  }

  /** What the figures depend on. */
  static void printMachine(int runs) throws IOException {
    Path processors = Path.of("/proc/cpuinfo");
    String processor =
        Files.isReadable(processors)
            ? Files.readAllLines(processors).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("unknown processor")
            : System.getProperty("os.arch");
    System.out.printf(
        Locale.ROOT,
        "%s, %d processors, %s %s, Java %s, CPython 3.14; median of %d processes by turns,"
            + " each warm one by the median of its last %d repetitions.%n",
        processor,
        Runtime.getRuntime().availableProcessors(),
        System.getProperty("os.name"),
        System.getProperty("os.version"),
        Runtime.version(),
        runs,
        WARM_COUNTED);
  }
}
