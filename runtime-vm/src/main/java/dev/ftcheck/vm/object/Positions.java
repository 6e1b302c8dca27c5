package dev.ftcheck.vm.object;

/**
 * The source places of a code object, by index: lines from 1, columns from 0 in UTF-8 bytes as in
 * {@code co_positions()}.
 */
public record Positions(int[] line, int[] endLine, int[] column, int[] endColumn) {

  public static final Positions NONE =
      new Positions(new int[0], new int[0], new int[0], new int[0]);
}
