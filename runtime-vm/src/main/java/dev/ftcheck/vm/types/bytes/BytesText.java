package dev.ftcheck.vm.types.bytes;

import dev.ftcheck.vm.object.Buffers;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.Items;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyByteArray;
import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.object.Special;
import dev.ftcheck.vm.text.string.Alphabet;
import dev.ftcheck.vm.text.string.HexText;
import dev.ftcheck.vm.text.string.StringPadding;
import dev.ftcheck.vm.text.string.StringSearch;
import dev.ftcheck.vm.text.string.StringSplit;
import dev.ftcheck.vm.text.string.StringStrip;
import dev.ftcheck.vm.types.sequence.SliceRange;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The methods that {@code bytes} and {@code bytearray} share, on their content as Latin-1 text, so
 * that they run on Java's string search. Arguments are those of the Python methods, null when
 * omitted.
 */
final class BytesText {
  private BytesText() {}

  static String of(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** A bytes-like argument. */
  static String argument(PyObject value) {
    return of(Buffers.read(value));
  }

  /** What {@code find} and its like look for: a byte as int, or bytes. */
  private static String wanted(PyObject value) {
    byte[] bytes = Buffers.find(value);
    if (bytes != null) {
      return of(bytes);
    }
    if (!(value instanceof PyInt) && value.type().special(Special.INDEX) == null) {
      throw Errors.typeError(
          "argument should be integer or bytes-like object, not '%s'", value.type().name());
    }
    return oneByte(value);
  }

  private static String oneByte(PyObject value) {
    return String.valueOf((char) BytesConstruction.toByte(value, "byte must be in range(0, 256)"));
  }

  static boolean contains(String s, PyObject part) {
    boolean isIndex = part instanceof PyInt || part.type().special(Special.INDEX) != null;
    String wanted = isIndex && Buffers.find(part) == null ? oneByte(part) : argument(part);
    return StringSearch.first(s, wanted, 0, s.length()) >= 0;
  }

  static int find(String s, PyObject part, PyObject start, PyObject end) {
    String wanted = wanted(part);
    int to = SliceRange.clipped(end, s.length(), s.length());
    int from = SliceRange.clipped(start, 0, s.length());
    to = Math.min(to, s.length());
    return from > to ? -1 : StringSearch.first(s, wanted, from, to);
  }

  static int rfind(String s, PyObject part, PyObject start, PyObject end) {
    String wanted = wanted(part);
    int to = Math.min(SliceRange.clipped(end, s.length(), s.length()), s.length());
    int from = SliceRange.clipped(start, 0, s.length());
    return from > to ? -1 : StringSearch.last(s, wanted, from, to);
  }

  static int found(int position) {
    if (position < 0) {
      throw Errors.valueError("subsection not found");
    }
    return position;
  }

  static int count(String s, PyObject part, PyObject start, PyObject end) {
    String wanted = wanted(part);
    int to = Math.min(SliceRange.clipped(end, s.length(), s.length()), s.length());
    int from = SliceRange.clipped(start, 0, s.length());
    return from > to ? 0 : StringSearch.count(s, wanted, from, to);
  }

  static boolean startsWith(String s, PyObject prefix, PyObject start, PyObject end) {
    int to = Math.min(SliceRange.clipped(end, s.length(), s.length()), s.length());
    int from = SliceRange.clipped(start, 0, s.length());
    for (PyObject one : affixes(prefix, "startswith")) {
      String affix = argument(one);
      if (from <= to && to - from >= affix.length() && s.startsWith(affix, from)) {
        return true;
      }
    }
    return false;
  }

  static boolean endsWith(String s, PyObject suffix, PyObject start, PyObject end) {
    int to = Math.min(SliceRange.clipped(end, s.length(), s.length()), s.length());
    int from = SliceRange.clipped(start, 0, s.length());
    for (PyObject one : affixes(suffix, "endswith")) {
      String affix = argument(one);
      if (to - affix.length() >= from && s.startsWith(affix, to - affix.length())) {
        return true;
      }
    }
    return false;
  }

  private static PyObject[] affixes(PyObject affix, String function) {
    if (affix instanceof PyTuple tuple) {
      return tuple.items;
    }
    if (Buffers.find(affix) == null) {
      throw Errors.typeError(
          "%s first arg must be bytes or a tuple of bytes, not %s", function, affix.type().name());
    }
    return new PyObject[] {affix};
  }

  static String removePrefix(String s, PyObject prefix) {
    String affix = argument(prefix);
    return s.startsWith(affix) ? s.substring(affix.length()) : s;
  }

  static String removeSuffix(String s, PyObject suffix) {
    String affix = argument(suffix);
    return s.endsWith(affix) ? s.substring(0, s.length() - affix.length()) : s;
  }

  static String replace(String s, PyObject old, PyObject replacement, long count) {
    return StringSearch.replace(s, argument(old), argument(replacement), count);
  }

  static List<String> split(String s, PyObject separator, long most) {
    return separator == null || separator == PyNone.NONE
        ? StringSplit.bySpace(s, Alphabet.ASCII, most)
        : StringSplit.bySeparator(s, separator(separator), most);
  }

  static List<String> rsplit(String s, PyObject separator, long most) {
    return separator == null || separator == PyNone.NONE
        ? StringSplit.bySpaceFromEnd(s, Alphabet.ASCII, most)
        : StringSplit.bySeparatorFromEnd(s, separator(separator), most);
  }

  private static String separator(PyObject separator) {
    String by = argument(separator);
    if (by.isEmpty()) {
      throw Errors.valueError("empty separator");
    }
    return by;
  }

  /** The parts of {@code partition}; only the whole text when the separator is not in it. */
  static List<String> partition(String s, PyObject separator) {
    String by = separator(separator);
    return cut(s, by, StringSearch.first(s, by, 0, s.length()));
  }

  /** The parts of {@code rpartition}; only the whole text when the separator is not in it. */
  static List<String> rpartition(String s, PyObject separator) {
    String by = separator(separator);
    return cut(s, by, s.lastIndexOf(by));
  }

  private static List<String> cut(String s, String by, int at) {
    return at < 0 ? List.of(s) : List.of(s.substring(0, at), by, s.substring(at + by.length()));
  }

  static String strip(String s, PyObject characters, StringStrip.End end) {
    return characters == null || characters == PyNone.NONE
        ? StringStrip.space(s, Alphabet.ASCII, end)
        : StringStrip.characters(s, argument(characters), end);
  }

  static String center(String s, long width, PyObject fill) {
    return StringPadding.center(s, s.length(), width, filler(fill, "center"));
  }

  static String ljust(String s, long width, PyObject fill) {
    return StringPadding.left(s, s.length(), width, filler(fill, "ljust"));
  }

  static String rjust(String s, long width, PyObject fill) {
    return StringPadding.right(s, s.length(), width, filler(fill, "rjust"));
  }

  private static int filler(PyObject fill, String function) {
    if (fill == null) {
      return ' ';
    }
    if (!(fill instanceof PyBytes) && !(fill instanceof PyByteArray)) {
      throw Errors.typeError(
          "%s() argument 2 must be a byte string of length 1, not %s",
          function, fill.type().name());
    }
    byte[] bytes = Buffers.read(fill);
    if (bytes.length != 1) {
      throw Errors.typeError(
          "%s(): argument 2 must be a byte string of length 1, not a %s object of length %s",
          function, fill.type().name(), bytes.length);
    }
    return bytes[0] & 0xff;
  }

  static String join(String separator, PyObject iterable) {
    boolean iterates =
        iterable.type().special(Special.ITER) != null
            || iterable.type().special(Special.GETITEM) != null;
    if (!iterates) {
      throw Errors.typeError("can only join an iterable");
    }
    PyObject[] items = Iteration.toArray(iterable);
    String[] texts = new String[items.length];
    for (int i = 0; i < items.length; i++) {
      byte[] content = Buffers.find(items[i]);
      if (content == null) {
        throw Errors.typeError(
            "sequence item %s: expected a bytes-like object, %s found", i, items[i].type().name());
      }
      texts[i] = of(content);
    }
    return String.join(separator, texts);
  }

  static byte[] translate(byte[] source, PyObject table, PyObject delete) {
    byte[] map = table == null || table == PyNone.NONE ? null : Buffers.read(table);
    if (map != null && map.length != 256) {
      throw Errors.valueError("translation table must be 256 characters long");
    }
    boolean[] deleted = new boolean[256];
    if (delete != null) {
      for (byte b : Buffers.read(delete)) {
        deleted[b & 0xff] = true;
      }
    }
    byte[] out = new byte[source.length];
    int size = 0;
    for (byte b : source) {
      if (!deleted[b & 0xff]) {
        out[size++] = map == null ? b : map[b & 0xff];
      }
    }
    return java.util.Arrays.copyOf(out, size);
  }

  static PyBytes table(PyObject from, PyObject to) {
    byte[] keys = Buffers.read(from);
    byte[] values = Buffers.read(to);
    if (keys.length != values.length) {
      throw Errors.valueError("maketrans arguments must have same length");
    }
    byte[] table = new byte[256];
    for (int i = 0; i < table.length; i++) {
      table[i] = (byte) i;
    }
    for (int i = 0; i < keys.length; i++) {
      table[keys[i] & 0xff] = values[i];
    }
    return new PyBytes(table);
  }

  /** {@code hex(sep, bytes_per_sep)}. */
  static String hex(byte[] bytes, PyObject separator, int group) {
    return HexText.write(
        bytes, separator == null ? HexText.NO_SEPARATOR : hexSeparator(separator), group);
  }

  private static char hexSeparator(PyObject separator) {
    if (separator instanceof PyStr text) {
      return asciiSeparator(text.value());
    }
    if (Items.length(separator) != 1) {
      throw Errors.valueError("sep must be length 1.");
    }
    if (separator instanceof PyBytes bytes) {
      return asciiSeparator(of(bytes.value));
    }
    throw Errors.typeError("sep must be str or bytes.");
  }

  private static char asciiSeparator(String text) {
    if (text.codePointCount(0, text.length()) != 1) {
      throw Errors.valueError("sep must be length 1.");
    }
    if (text.charAt(0) >= 0x80) {
      throw Errors.valueError("sep must be ASCII.");
    }
    return text.charAt(0);
  }

  static byte[] fromHex(PyObject text) {
    if (text instanceof PyStr str) {
      return HexText.read(str.value());
    }
    byte[] bytes = Buffers.find(text);
    if (bytes == null) {
      throw Errors.typeError(
          "fromhex() argument must be str or bytes-like, not %s", text.type().fullyQualifiedName());
    }
    return HexText.read(of(bytes));
  }

  /** The TypeError of {@code self + other} where the other is not bytes-like. */
  static Raise cannotConcatenate(PyObject self, PyObject other) {
    return Errors.typeError(
        "can't concat %s to %s", other.type().fullName(), self.type().fullName());
  }

  /** {@code a + b} of bytes-like operands; null when the other is no such. */
  static byte[] concatenation(byte[] a, PyObject b) {
    byte[] more = Buffers.find(b);
    if (more == null) {
      return null;
    }
    if ((long) a.length + more.length > Integer.MAX_VALUE - 16) {
      throw Errors.of(ExceptionTypes.MEMORY_ERROR, "");
    }
    byte[] out = java.util.Arrays.copyOf(a, a.length + more.length);
    System.arraycopy(more, 0, out, a.length, more.length);
    return out;
  }

  static byte[] repeated(byte[] bytes, int count) {
    byte[] out = new byte[bytes.length * count];
    for (int i = 0; i < count; i++) {
      System.arraycopy(bytes, 0, out, i * bytes.length, bytes.length);
    }
    return out;
  }

  /** The bytes at the positions of a slice. */
  static byte[] slice(byte[] bytes, SliceRange range) {
    byte[] out = new byte[range.count()];
    for (int i = 0; i < out.length; i++) {
      out[i] = bytes[(int) (range.start() + i * range.step())];
    }
    return out;
  }

  /** An index that must fit the machine. */
  static long index(PyObject key) {
    PyInt index = Conversions.index(key);
    if (!index.isLong()) {
      throw Errors.indexError("cannot fit '%s' into an index-sized integer", key.type().name());
    }
    return index.value;
  }
}
