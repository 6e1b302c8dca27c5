package dev.ftcheck.vm.module.sre;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.types.generic.PyGenericAlias;

/** {@code re.Match}. */
@BuiltinType(
    value = "Match",
    doc =
        "The result of re.match() and re.search().\n"
            + "Match objects always have a boolean value of True.")
final class MatchType {

  private static final int SHOWN_CHARACTERS = 50;

  private MatchType() {}

  @PyMethod(value = "group", signature = "(*args)")
  static PyObject group(PyMatch self, PyObject[] groups) {
    if (groups.length == 0) {
      return self.group(0, PyNone.NONE);
    }
    if (groups.length == 1) {
      return getItem(self, groups[0]);
    }
    PyObject[] found = new PyObject[groups.length];
    for (int i = 0; i < groups.length; i++) {
      found[i] = getItem(self, groups[i]);
    }
    return PyTuple.of(found);
  }

  @PyMethod(value = "__getitem__", signature = "(key, /)", doc = "Return self[key].")
  static PyObject getItem(PyMatch self, PyObject key) {
    return self.group(self.groupNumber(key), PyNone.NONE);
  }

  @PyMethod(
      value = "groups",
      signature = "(default=None)",
      doc = "Return a tuple containing all the subgroups of the match, from 1.")
  static PyObject groups(PyMatch self, PyObject absent) {
    PyObject[] found = new PyObject[self.groups()];
    for (int i = 0; i < found.length; i++) {
      found[i] = self.group(i + 1, orNone(absent));
    }
    return PyTuple.of(found);
  }

  @PyMethod(
      value = "groupdict",
      signature = "(default=None)",
      doc = "Return a dictionary containing all the named subgroups of the match.")
  static PyObject groupDict(PyMatch self, PyObject absent) {
    PyDict found = new PyDict();
    for (PyObject name : self.pattern().groupIndex().keys()) {
      found.put(name, self.group(self.groupNumber(name), orNone(absent)));
    }
    return found;
  }

  private static PyObject orNone(PyObject omitted) {
    return omitted == null ? PyNone.NONE : omitted;
  }

  @PyMethod(
      value = "start",
      signature = "(group=0, /)",
      doc = "Return index of the start of the substring matched by group.")
  static int start(PyMatch self, PyObject group) {
    return self.start(numberOrWhole(self, group));
  }

  @PyMethod(
      value = "end",
      signature = "(group=0, /)",
      doc = "Return index of the end of the substring matched by group.")
  static int end(PyMatch self, PyObject group) {
    return self.end(numberOrWhole(self, group));
  }

  @PyMethod(
      value = "span",
      signature = "(group=0, /)",
      doc = "For match object m, return the 2-tuple (m.start(group), m.end(group)).")
  static PyObject span(PyMatch self, PyObject group) {
    return spanOf(self, numberOrWhole(self, group));
  }

  private static int numberOrWhole(PyMatch self, PyObject group) {
    return group == null ? 0 : self.groupNumber(group);
  }

  private static PyTuple spanOf(PyMatch self, int group) {
    return PyTuple.of(PyInt.of(self.start(group)), PyInt.of(self.end(group)));
  }

  @PyMethod(
      value = "expand",
      signature = "(template)",
      doc =
          "Return the string obtained by doing backslash substitution on the string template, as"
              + " done by the sub() method.")
  static PyObject expand(PyMatch self, PyObject template) {
    return Replacement.compile(self.pattern(), template).expand(self);
  }

  @PyGetter(value = "string", doc = "The string passed to match() or search().")
  static PyObject string(PyMatch self) {
    return self.text().object();
  }

  @PyGetter(value = "re", doc = "The regular expression object.")
  static PyObject pattern(PyMatch self) {
    return self.pattern();
  }

  @PyGetter(value = "pos", doc = "The index at which the RE engine started looking for a match.")
  static PyObject pos(PyMatch self) {
    return PyInt.of(self.region().start());
  }

  @PyGetter(value = "endpos", doc = "The index beyond which the RE engine will not go.")
  static PyObject endPos(PyMatch self) {
    return PyInt.of(self.region().end());
  }

  @PyGetter(value = "lastindex", doc = "The integer index of the last matched capturing group.")
  static PyObject lastIndex(PyMatch self) {
    return self.lastIndex() < 0 ? PyNone.NONE : PyInt.of(self.lastIndex());
  }

  @PyGetter(value = "lastgroup", doc = "The name of the last matched capturing group.")
  static PyObject lastGroup(PyMatch self) {
    PyTuple names = self.pattern().indexGroup();
    int last = self.lastIndex();
    return last < 0 || last >= names.size() ? PyNone.NONE : names.get(last);
  }

  @PyGetter("regs")
  static PyObject registers(PyMatch self) {
    PyObject[] spans = new PyObject[self.groups() + 1];
    for (int i = 0; i < spans.length; i++) {
      spans[i] = spanOf(self, i);
    }
    return PyTuple.of(spans);
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
  static PyObject copy(PyMatch self) {
    return self;
  }

  @PyMethod(value = "__deepcopy__", signature = "(memo, /)")
  static PyObject deepCopy(PyMatch self, PyObject memo) {
    return self;
  }

  @PyMethod("__repr__")
  static String repr(PyMatch self) {
    String matched = Conversions.repr(self.group(0, PyNone.NONE)).value();
    return "<re.Match object; span=("
        + self.start(0)
        + ", "
        + self.end(0)
        + "), match="
        + PatternType.shortened(matched, SHOWN_CHARACTERS)
        + ">";
  }
}
