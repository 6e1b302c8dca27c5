package dev.ftcheck.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/**
 * What a command knows of the world it runs in; tests hand it another one.
 *
 * @param outIsTerminal whether a person watches {@code out}
 * @param errIsTerminal whether a person watches {@code err}
 * @param environment the environment variables
 * @param directory what relative paths are relative to, absolute
 */
public record Console(
    PrintWriter out,
    PrintWriter err,
    boolean outIsTerminal,
    boolean errIsTerminal,
    Map<String, String> environment,
    Path directory) {

  private static final int USUAL_WIDTH = 80;
  private static final int NARROWEST = 40;
  private static final int WIDEST_PROSE = 100;

  /**
   * This process. The launcher says in system properties which streams are terminals: Java cannot
   * ask for one stream alone.
   */
  static Console ofProcess() {
    return new Console(
        writer(FileDescriptor.out),
        writer(FileDescriptor.err),
        Boolean.getBoolean("ftcheck.stdout.terminal"),
        Boolean.getBoolean("ftcheck.stderr.terminal"),
        System.getenv(),
        Path.of("").toAbsolutePath());
  }

  /**
   * A print writer never throws: a reader that goes away, as {@code head} does, ends the output and
   * nothing else.
   */
  private static PrintWriter writer(FileDescriptor stream) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8));
  }

  /** The columns that prose may fill: the terminal's, within what is comfortable to read. */
  public int proseWidth() {
    String columns = environment.getOrDefault("COLUMNS", "");
    if (!columns.matches("[1-9]\\d{0,4}")) {
      return USUAL_WIDTH;
    }
    return Math.clamp(Integer.parseInt(columns), NARROWEST, WIDEST_PROSE);
  }

  /**
   * Colour by default: on a terminal, unless the user has asked every program to do without
   * (no-color.org).
   */
  public boolean wantsColor(boolean isTerminal) {
    return isTerminal
        && environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !environment.getOrDefault("TERM", "").equals("dumb");
  }

  /** Resolves a path as the user wrote it. */
  public Path resolve(Path path) {
    return directory.resolve(path).normalize();
  }
}
