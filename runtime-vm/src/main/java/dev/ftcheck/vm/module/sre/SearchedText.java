package dev.ftcheck.vm.module.sre;

import dev.ftcheck.vm.object.Buffers;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import java.util.Arrays;

/** The str or bytes-like object that a pattern is applied to, and how to cut it. Immutable. */
final class SearchedText {

  private static final PyBytes NO_BYTES = PyBytes.EMPTY;

  private final PyObject object;
  private final Subject subject;

  /** The content of a bytes-like object; null for a str. */
  private final byte[] bytes;

  private SearchedText(PyObject object, Subject subject, byte[] bytes) {
    this.object = object;
    this.subject = subject;
    this.bytes = bytes;
  }

  /**
   * The text in an argument.
   *
   * @throws dev.ftcheck.vm.object.Raise TypeError for other objects
   */
  static SearchedText of(PyObject object) {
    if (object instanceof PyStr string) {
      return new SearchedText(object, subjectOf(string), null);
    }
    byte[] content = Buffers.find(object);
    if (content == null) {
      throw Errors.typeError(
          "expected string or bytes-like object, got '%s'", object.type().name());
    }
    return new SearchedText(object, Subject.ofBytes(content), content);
  }

  private static Subject subjectOf(PyStr string) {
    return string.isPlain()
        ? Subject.ofText(string.value())
        : Subject.ofCodePoints(string.codePoints());
  }

  PyObject object() {
    return object;
  }

  Subject subject() {
    return subject;
  }

  boolean isBytes() {
    return bytes != null;
  }

  int length() {
    return subject.length();
  }

  /** The part between two indices within the length, as an exact str or bytes. */
  PyObject slice(int from, int to) {
    boolean whole = from == 0 && to == length();
    if (bytes == null) {
      PyStr string = (PyStr) object;
      return whole ? string.exact() : from >= to ? PyStr.EMPTY : string.slice(from, to);
    }
    if (!(object instanceof PyBytes)) {
      return mutableSlice(from, to);
    }
    if (whole && object.getClass() == PyBytes.class) {
      return object;
    }
    return from >= to ? NO_BYTES : new PyBytes(Arrays.copyOfRange(bytes, from, to));
  }

  /** Of a mutable object the part that is there now, which may be less than was searched. */
  private PyObject mutableSlice(int from, int to) {
    byte[] now = Buffers.read(object);
    int end = Math.min(to, now.length);
    return from >= end ? NO_BYTES : new PyBytes(Arrays.copyOfRange(now, from, end));
  }

  /** The empty str or bytes. */
  PyObject empty() {
    return bytes == null ? PyStr.EMPTY : NO_BYTES;
  }
}
