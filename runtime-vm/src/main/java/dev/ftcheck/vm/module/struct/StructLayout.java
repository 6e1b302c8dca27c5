package dev.ftcheck.vm.module.struct;

import java.util.ArrayList;
import java.util.List;

/**
 * A parsed format of the module {@code struct}. Immutable.
 *
 * @param bigEndian the order of the bytes of an item
 * @param machine whether sizes are the machine's and floats are converted as in C
 * @param size bytes of the struct
 * @param values Python values in it
 */
record StructLayout(boolean bigEndian, boolean machine, List<Field> fields, int size, int values) {

  /**
   * Parses a format.
   *
   * @throws dev.ftcheck.vm.object.Raise struct.error for a malformed one
   */
  static StructLayout parse(String format) {
    if (format.indexOf('\0') >= 0) {
      throw StructError.of("embedded null character");
    }
    char mode = format.isEmpty() ? '@' : format.charAt(0);
    boolean explicit = "@=<>!".indexOf(mode) >= 0;
    boolean machine = mode == '@' || !explicit;
    boolean bigEndian = mode == '>' || mode == '!';
    List<Field> fields = new ArrayList<>();
    long size = 0;
    long values = 0;
    int at = explicit ? 1 : 0;
    while (at < format.length()) {
      char c = format.charAt(at++);
      if (Character.isWhitespace(c)) {
        continue;
      }
      long count = 1;
      if (c >= '0' && c <= '9') {
        int start = at - 1;
        while (at < format.length() && Character.digit(format.charAt(at), 10) >= 0) {
          at++;
        }
        count = count(format.substring(start, at));
        if (at == format.length()) {
          throw StructError.of("repeat count given without format specifier");
        }
        c = format.charAt(at++);
      }
      FieldKind kind = FieldKind.of(c, machine);
      if (kind == null) {
        throw StructError.of("bad char in struct format");
      }
      size = checked((size + kind.alignment() - 1) / kind.alignment() * kind.alignment());
      fields.add(new Field(kind, (int) size, (int) count));
      size = checked(size + count * kind.size());
      values += c == 'x' ? 0 : kind.isRunOfBytes() ? 1 : count;
    }
    return new StructLayout(bigEndian, machine, List.copyOf(fields), (int) size, (int) values);
  }

  private static long count(String digits) {
    return digits.length() > 10 ? checked(Long.MAX_VALUE) : checked(Long.parseLong(digits));
  }

  /** Sizes are limited by the length of a Java array. */
  private static long checked(long size) {
    if (size > Integer.MAX_VALUE - 8) {
      throw StructError.of("total struct size too long");
    }
    return size;
  }
}
