package dev.ftcheck.vm.site;

import dev.ftcheck.vm.object.Positions;

/**
 * The stored form of positions: mostly one byte for each number, the difference to the one before.
 */
final class PackedPositions {

  /** Announces a number of its own instead of a difference. */
  private static final byte WHOLE = -128;

  private PackedPositions() {}

  static void write(Positions positions, UnitWriter out) {
    write(positions.line(), out);
    write(positions.endLine(), out);
    write(positions.column(), out);
    write(positions.endColumn(), out);
  }

  private static void write(int[] numbers, UnitWriter out) {
    out.number(numbers.length);
    int last = 0;
    for (int number : numbers) {
      int difference = number - last;
      if (difference > WHOLE && difference <= Byte.MAX_VALUE) {
        out.oneByte(difference);
      } else {
        out.oneByte(WHOLE);
        out.number(number);
      }
      last = number;
    }
  }

  static Positions read(UnitReader in) {
    return new Positions(readNumbers(in), readNumbers(in), readNumbers(in), readNumbers(in));
  }

  private static int[] readNumbers(UnitReader in) {
    int[] numbers = new int[in.number()];
    int last = 0;
    for (int i = 0; i < numbers.length; i++) {
      byte difference = in.oneByte();
      last = difference == WHOLE ? in.number() : last + difference;
      numbers[i] = last;
    }
    return numbers;
  }
}
