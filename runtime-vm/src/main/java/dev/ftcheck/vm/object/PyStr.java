package dev.ftcheck.vm.object;

import java.util.concurrent.ConcurrentHashMap;

/**
 * A {@code str}: a Java String, indexed by code point. Without characters beyond U+FFFF an index is
 * an index of the Java String; otherwise an array of code points is made when first needed. Lone
 * surrogates stay in the String as they are.
 */
public sealed class PyStr extends PyObject permits PyStrSubclass {

  // Before TYPE: the types themselves have interned names.
  private static final ConcurrentHashMap<String, PyStr> INTERNED = new ConcurrentHashMap<>(1024);

  public static final PyType TYPE =
      PyType.builtin(
          "str",
          "dev.ftcheck.vm.types.string.StrTypeTable",
          java.util.Set.of(TypeFlag.NO_WEAK_REFERENCES, TypeFlag.CONCATENATES));

  public static final PyStr EMPTY = interned("");
  public static final PyStr[] NO_NAMES = {};

  /** A String or a {@link StrConcatenation}. */
  private final Object content;

  private int length = -1;
  private volatile int[] codePoints;

  public PyStr(String value) {
    this.content = value;
  }

  private PyStr(StrConcatenation content, int length) {
    this.content = content;
    this.length = length;
  }

  public static PyStr of(String value) {
    return new PyStr(value);
  }

  /** A str of one character. */
  public static PyStr of(int codePoint) {
    return codePoint < LATIN.length ? LATIN[codePoint] : new PyStr(Character.toString(codePoint));
  }

  private static final PyStr[] LATIN = new PyStr[256];

  static {
    for (int i = 0; i < LATIN.length; i++) {
      LATIN[i] = interned(String.valueOf((char) i));
    }
  }

  /** The one str of this value that attribute names and the like use; equal names are identical. */
  public static PyStr interned(String value) {
    PyStr known = INTERNED.get(value);
    return known != null ? known : INTERNED.computeIfAbsent(value, PyStr::new);
  }

  public final String value() {
    Object known = content;
    return known instanceof String text ? text : ((StrConcatenation) known).text();
  }

  /** {@code a + b}. Appending to a long str again and again takes time linear in the result. */
  public static PyStr concat(PyStr a, PyStr b) {
    String more = b.value();
    if (more.isEmpty() && a.getClass() == PyStr.class) {
      return a;
    }
    if (a.content instanceof StrConcatenation known && !known.endsInHighSurrogate()) {
      StrConcatenation longer = known.with(more);
      if (longer != null) {
        return new PyStr(longer, a.length() + b.length());
      }
    }
    String text = a.value();
    boolean copies =
        text.length() < StrConcatenation.LEAST_LENGTH
            || more.length() > text.length()
            || Character.isHighSurrogate(text.charAt(text.length() - 1));
    return copies
        ? new PyStr(text.concat(more))
        : new PyStr(StrConcatenation.of(text, more), a.length() + b.length());
  }

  private int charCount() {
    Object known = content;
    return known instanceof String text ? text.length() : ((StrConcatenation) known).length();
  }

  /** The number of code points. Racing threads compute the same number. */
  public final int length() {
    int known = length;
    if (known < 0) {
      String text = value();
      known = text.codePointCount(0, text.length());
      length = known;
    }
    return known;
  }

  /** Whether an index of the str is an index of the Java String. */
  public final boolean isPlain() {
    return length() == charCount();
  }

  /** The code point at an index from 0 below {@link #length}. */
  public final int codePointAt(int index) {
    return isPlain() ? value().charAt(index) : codePoints()[index];
  }

  /** All code points; not to be changed. */
  public final int[] codePoints() {
    int[] known = codePoints;
    if (known == null) {
      known = value().codePoints().toArray();
      codePoints = known;
    }
    return known;
  }

  /** The part from {@code from} to before {@code to}, in code points, both within the length. */
  public final PyStr slice(int from, int to) {
    if (isPlain()) {
      return to - from == 1
          ? of((int) value().charAt(from))
          : new PyStr(value().substring(from, to));
    }
    return new PyStr(new String(codePoints(), from, to - from));
  }

  /** The value as the exact {@code str} type. */
  public PyStr exact() {
    return this;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public final boolean equals(Object other) {
    return other instanceof PyStr text && text.value().equals(value());
  }

  @Override
  public final int hashCode() {
    return value().hashCode();
  }

  @Override
  public String toString() {
    return value();
  }
}
