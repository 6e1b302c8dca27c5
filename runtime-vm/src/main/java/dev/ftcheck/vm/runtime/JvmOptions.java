package dev.ftcheck.vm.runtime;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The options that this JVM was started with, as far as a child should have them too. */
final class JvmOptions {

  /** The command line of this process, in full; the JVM's own answer ends after 4096 bytes. */
  private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");

  /** Options whose value is the next argument. */
  private static final Set<String> WITH_VALUE =
      Set.of(
          "--add-exports",
          "--add-opens",
          "--add-modules",
          "--add-reads",
          "--enable-native-access",
          "-cp",
          "-classpath",
          "--class-path",
          "-p",
          "--module-path",
          "-jar");

  private static final List<String> INHERITED =
      List.of("-X", "-D", "-ea", "-da", "--add-", "--enable-native-access");

  /** Options about this process alone: what it records, and what its own streams are. */
  private static final List<String> OWN =
      List.of(
          "-XX:AOTMode",
          "-XX:AOTCacheOutput",
          "-XX:AOTConfiguration",
          "-XX:ArchiveClassesAtExit",
          "-XX:FlightRecorder",
          "-XX:StartFlightRecording",
          "-Xdebug",
          "-Xrun",
          "-Dftcheck.stdout.",
          "-Dftcheck.stderr.",
          "-Dftcheck.detect",
          "-Dftcheck.executable",
          "-Dftcheck.python.library");

  private JvmOptions() {}

  /** Each in one word, in their order. */
  static List<String> inherited() {
    List<String> options = new ArrayList<>();
    List<String> words = commandLine();
    for (int i = 0; i < words.size() && words.get(i).startsWith("-"); i++) {
      String word = words.get(i);
      if (WITH_VALUE.contains(word) && i + 1 < words.size()) {
        i++;
        if (word.startsWith("--add") || word.startsWith("--enable")) {
          options.add(word + "=" + words.get(i));
        }
      } else if (INHERITED.stream().anyMatch(word::startsWith)
          && OWN.stream().noneMatch(word::startsWith)) {
        options.add(word);
      }
    }
    return options;
  }

  /** What follows the command. */
  private static List<String> commandLine() {
    try {
      String text = Files.readString(COMMAND_LINE, Charset.forName(nativeEncoding()));
      return Arrays.stream(text.split("\0")).skip(1).toList();
    } catch (IOException elsewhere) {
      return ProcessHandle.current().info().arguments().stream().flatMap(Stream::of).toList();
    }
  }

  private static String nativeEncoding() {
    return System.getProperty("sun.jnu.encoding", "UTF-8");
  }
}
