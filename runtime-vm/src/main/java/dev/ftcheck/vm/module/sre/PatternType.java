package dev.ftcheck.vm.module.sre;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Comparison;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Hashing;
import dev.ftcheck.vm.object.PyBool;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyNotImplemented;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.types.generic.PyGenericAlias;
import dev.ftcheck.vm.types.mappingproxy.PyMappingProxy;
import java.util.Arrays;

/** {@code re.Pattern}. */
@BuiltinType(value = "Pattern", doc = "Compiled regular expression object.")
final class PatternType {

  private static final int SHOWN_CHARACTERS = 200;

  private PatternType() {}

  @PyMethod(
      value = "match",
      signature = "(string, pos=0, endpos=sys.maxsize)",
      doc = "Matches zero or more characters at the beginning of the string.")
  static PyObject match(PyPattern self, PyObject string, PyObject pos, PyObject endPos) {
    SearchedText text = self.text(string);
    Region region = region(text, pos, endPos);
    Cursor cursor = new Cursor(self, text, region);
    return cursor.match() ? new PyMatch(self, text, region, cursor.matcher()) : PyNone.NONE;
  }

  @PyMethod(
      value = "fullmatch",
      signature = "(string, pos=0, endpos=sys.maxsize)",
      doc = "Matches against all of the string.")
  static PyObject fullMatch(PyPattern self, PyObject string, PyObject pos, PyObject endPos) {
    SearchedText text = self.text(string);
    Region region = region(text, pos, endPos);
    Cursor cursor = new Cursor(self, text, region);
    return cursor.matchAll() ? new PyMatch(self, text, region, cursor.matcher()) : PyNone.NONE;
  }

  @PyMethod(
      value = "search",
      signature = "(string, pos=0, endpos=sys.maxsize)",
      doc =
          "Scan through string looking for a match, and return a corresponding match object"
              + " instance.\n\nReturn None if no position in the string matches.")
  static PyObject search(PyPattern self, PyObject string, PyObject pos, PyObject endPos) {
    SearchedText text = self.text(string);
    Region region = region(text, pos, endPos);
    Cursor cursor = new Cursor(self, text, region);
    return cursor.search() ? new PyMatch(self, text, region, cursor.matcher()) : PyNone.NONE;
  }

  @PyMethod(
      value = "findall",
      signature = "(string, pos=0, endpos=sys.maxsize)",
      doc = "Return a list of all non-overlapping matches of pattern in string.")
  static PyObject findAll(PyPattern self, PyObject string, PyObject pos, PyObject endPos) {
    SearchedText text = self.text(string);
    return Repeated.findAll(self, text, region(text, pos, endPos));
  }

  @PyMethod(
      value = "finditer",
      signature = "(string, pos=0, endpos=sys.maxsize)",
      doc =
          "Return an iterator over all non-overlapping matches for the RE pattern in string.\n\n"
              + "For each match, the iterator returns a match object.")
  static PyObject findIter(PyPattern self, PyObject string, PyObject pos, PyObject endPos) {
    return new MatchIterator(scanner(self, string, pos, endPos));
  }

  @PyMethod(value = "scanner", signature = "(string, pos=0, endpos=sys.maxsize)")
  static PyScanner scanner(PyPattern self, PyObject string, PyObject pos, PyObject endPos) {
    SearchedText text = self.text(string);
    return new PyScanner(self, text, region(text, pos, endPos));
  }

  private static Region region(SearchedText text, PyObject pos, PyObject endPos) {
    if (pos == null && endPos == null) {
      return Region.whole(text);
    }
    long start = pos == null ? 0 : Conversions.toLong(pos);
    long end = endPos == null ? Long.MAX_VALUE : Conversions.toLong(endPos);
    return Region.clipped(text, start, end);
  }

  @PyMethod(
      value = "split",
      signature = "(string, maxsplit=0)",
      doc = "Split string by the occurrences of pattern.")
  static PyObject split(PyPattern self, PyObject string, long maxSplit) {
    return Repeated.split(self, self.text(string), maxSplit);
  }

  @PyMethod(
      value = "sub",
      signature = "(repl, string, count=0)",
      doc =
          "Return the string obtained by replacing the leftmost non-overlapping occurrences of"
              + " pattern in string by the replacement repl.")
  static PyObject sub(PyPattern self, PyObject replacement, PyObject string, long count) {
    return Repeated.substitute(self, replacement, string, count).text();
  }

  @PyMethod(
      value = "subn",
      signature = "(repl, string, count=0)",
      doc =
          "Return the tuple (new_string, number_of_subs_made) found by replacing the leftmost"
              + " non-overlapping occurrences of pattern with the replacement repl.")
  static PyObject subAndCount(PyPattern self, PyObject replacement, PyObject string, long count) {
    Repeated.Substituted result = Repeated.substitute(self, replacement, string, count);
    return PyTuple.of(result.text(), PyInt.of(result.count()));
  }

  @PyGetter(value = "pattern", doc = "The pattern string from which the RE object was compiled.")
  static PyObject pattern(PyPattern self) {
    return self.source();
  }

  @PyGetter(value = "flags", doc = "The regex matching flags.")
  static PyObject flags(PyPattern self) {
    return PyInt.of(self.flags());
  }

  @PyGetter(value = "groups", doc = "The number of capturing groups in the pattern.")
  static PyObject groups(PyPattern self) {
    return PyInt.of(self.groups());
  }

  @PyGetter(value = "groupindex", doc = "A dictionary mapping group names to group numbers.")
  static PyObject groupIndex(PyPattern self) {
    return new PyMappingProxy(self.groupIndex());
  }

  @PyMethod(
      value = "__class_getitem__",
      signature = "(object, /)",
      kind = PyMethod.Kind.CLASS,
      doc = "See PEP 585")
  static PyObject classGetItem(PyType type, PyObject item) {
    return PyGenericAlias.of(type, item);
  }

  @PyMethod("__copy__")
  static PyObject copy(PyPattern self) {
    return self;
  }

  @PyMethod(value = "__deepcopy__", signature = "(memo, /)")
  static PyObject deepCopy(PyPattern self, PyObject memo) {
    return self;
  }

  @PyMethod("__eq__")
  static PyObject eq(PyPattern self, PyObject other) {
    return other instanceof PyPattern pattern
        ? PyBool.of(equal(self, pattern))
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__ne__")
  static PyObject ne(PyPattern self, PyObject other) {
    return other instanceof PyPattern pattern
        ? PyBool.of(!equal(self, pattern))
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  private static boolean equal(PyPattern one, PyPattern other) {
    return one == other
        || one.flags() == other.flags()
            && one.isForBytes() == other.isForBytes()
            && Arrays.equals(one.code(), other.code())
            && Comparison.isEqualKey(one.source(), other.source());
  }

  @PyMethod("__hash__")
  static long hash(PyPattern self) {
    return Hashing.hash(self.source()) ^ Arrays.hashCode(self.code()) ^ self.flags();
  }

  @PyMethod("__repr__")
  static String repr(PyPattern self) {
    String source = shortened(Conversions.repr(self.source()).value(), SHOWN_CHARACTERS);
    String flags = PatternFlags.shown(self);
    return flags.isEmpty()
        ? "re.compile(" + source + ")"
        : "re.compile(" + source + ", " + flags + ")";
  }

  /** The first characters, counted as code points. */
  static String shortened(String text, int characters) {
    return text.codePointCount(0, text.length()) <= characters
        ? text
        : text.substring(0, text.offsetByCodePoints(0, characters));
  }
}
