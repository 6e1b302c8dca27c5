package dev.ftcheck.vm.module.sre;

import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import java.util.Set;

/** A compiled regular expression, {@code re.Pattern}. Immutable, shared by threads. */
final class PyPattern extends PyObject {

  static final PyType TYPE =
      PyType.builtin(
          "re.Pattern", "dev.ftcheck.vm.module.sre.PatternTypeTable", Set.of(TypeFlag.FINAL));

  /** The source: a str, a bytes-like object or None. */
  private final PyObject source;

  private final int flags;
  private final int[] code;
  private final Program program;
  private final PyDict groupIndex;
  private final PyTuple indexGroup;

  PyPattern(
      PyObject source,
      int flags,
      int[] code,
      Program program,
      PyDict groupIndex,
      PyTuple indexGroup) {
    this.source = source;
    this.flags = flags;
    this.code = code;
    this.program = program;
    this.groupIndex = groupIndex;
    this.indexGroup = indexGroup;
  }

  PyObject source() {
    return source;
  }

  int flags() {
    return flags;
  }

  /** The code it was made from; not to be changed. */
  int[] code() {
    return code;
  }

  Program program() {
    return program;
  }

  int groups() {
    return program.groups();
  }

  /** Group numbers by name. */
  PyDict groupIndex() {
    return groupIndex;
  }

  /** Group names by number; None for a group without name. */
  PyTuple indexGroup() {
    return indexGroup;
  }

  boolean isForText() {
    return source instanceof PyStr;
  }

  boolean isForBytes() {
    return !isForText() && source != PyNone.NONE;
  }

  /**
   * The argument as a text that fits the kind of pattern.
   *
   * @throws dev.ftcheck.vm.object.Raise TypeError if it does not
   */
  SearchedText text(PyObject argument) {
    SearchedText text = SearchedText.of(argument);
    if (text.isBytes() && isForText()) {
      throw Errors.typeError("cannot use a string pattern on a bytes-like object");
    }
    if (!text.isBytes() && isForBytes()) {
      throw Errors.typeError("cannot use a bytes pattern on a string-like object");
    }
    return text;
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
