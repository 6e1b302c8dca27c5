package dev.ftcheck.fingerprint;

import java.util.HashMap;
import java.util.Map;

/**
 * GitHub code scanning's {@code primaryLocationLineHash}: for each line a hash of the first hundred
 * characters from its start on, so that an alert keeps its identity while the lines around it move.
 *
 * <p>The text counts without spaces and tabs, with every line end as one {@code \n}, one end mark
 * 65535 after it and zeros after that. The hash is the polynomial of those hundred values in base
 * 37 over 64-bit integers, in hexadecimal, followed by a colon and how many times that hash has
 * occurred so far in the file. GitHub's upload action fills the field in where a SARIF file lacks
 * it and warns where its own value differs.
 */
public final class LineHashes {

  private static final int WINDOW = 100;
  private static final long BASE = 37;
  private static final int END_OF_FILE = 65535;

  private final String[] byLine;

  private LineHashes(String[] byLine) {
    this.byLine = byLine;
  }

  /** {@code text} is the file read as UTF-8 with nothing removed. */
  public static LineHashes of(String text) {
    Significant significant = new Significant(text);
    long[] prefix = significant.prefixHashes();
    long highest = power(BASE, WINDOW);
    String[] byLine = new String[significant.lines];
    Map<Long, Integer> seen = new HashMap<>();
    for (int line = 0; line < byLine.length; line++) {
      int start = significant.lineStarts[line];
      long hash = prefix[start + WINDOW] - prefix[start] * highest;
      byLine[line] = Long.toHexString(hash) + ":" + seen.merge(hash, 1, Integer::sum);
    }
    return new LineHashes(byLine);
  }

  /** The hash of a 1-based line; of the first line where the file has no such line. */
  public String line(int number) {
    return number >= 1 && number <= byLine.length ? byLine[number - 1] : byLine[0];
  }

  private static long power(long base, int exponent) {
    long product = 1;
    for (int i = 0; i < exponent; i++) {
      product *= base;
    }
    return product;
  }

  /** The characters that count, and where among them the lines start. */
  private static final class Significant {

    private final int[] characters;
    private final int[] lineStarts;
    private int count;
    private int lines;
    private boolean atLineStart = true;

    Significant(String text) {
      characters = new int[text.length() + 1];
      lineStarts = new int[text.length() + 1];
      boolean afterReturn = false;
      for (int at = 0; at < text.length(); at++) {
        char c = text.charAt(at);
        boolean skipped = c == ' ' || c == '\t' || (afterReturn && c == '\n');
        afterReturn = c == '\r';
        if (!skipped) {
          add(c == '\r' ? '\n' : c);
        }
      }
      add(END_OF_FILE);
    }

    private void add(int character) {
      if (atLineStart) {
        lineStarts[lines++] = count;
      }
      atLineStart = character == '\n';
      characters[count++] = character;
    }

    /**
     * {@code prefixHashes()[n]} is the polynomial of the first {@code n} values, the zeros after
     * the end included.
     */
    long[] prefixHashes() {
      long[] prefix = new long[count + WINDOW + 1];
      for (int at = 0; at + 1 < prefix.length; at++) {
        prefix[at + 1] = prefix[at] * BASE + (at < count ? characters[at] : 0);
      }
      return prefix;
    }
  }
}
