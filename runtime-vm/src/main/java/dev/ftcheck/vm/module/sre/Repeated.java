package dev.ftcheck.vm.module.sre;

import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyTuple;
import java.util.ArrayList;
import java.util.List;

/** The operations that go through all matches of a text: findall, split and sub. */
final class Repeated {

  private Repeated() {}

  /** The result of a substitution and how many were made. */
  record Substituted(PyObject text, long count) {}

  static PyList findAll(PyPattern pattern, SearchedText text, Region region) {
    Cursor cursor = new Cursor(pattern, text, region);
    Matcher matcher = cursor.matcher();
    List<PyObject> found = new ArrayList<>();
    while (cursor.search()) {
      found.add(
          switch (pattern.groups()) {
            case 0 -> text.slice(matcher.start(), matcher.stop());
            case 1 -> group(text, matcher, 1, text.empty());
            default -> allGroups(pattern, text, matcher);
          });
    }
    return new PyList(found.toArray(PyObject[]::new));
  }

  private static PyObject allGroups(PyPattern pattern, SearchedText text, Matcher matcher) {
    PyObject[] groups = new PyObject[pattern.groups()];
    for (int i = 0; i < groups.length; i++) {
      groups[i] = group(text, matcher, i + 1, text.empty());
    }
    return PyTuple.of(groups);
  }

  private static PyObject group(SearchedText text, Matcher matcher, int group, PyObject absent) {
    int from = matcher.groupStart(group);
    return from < 0 ? absent : text.slice(from, matcher.groupEnd(group));
  }

  /** Splits at most {@code maxSplit} times; 0 means no limit. */
  static PyList split(PyPattern pattern, SearchedText text, long maxSplit) {
    Cursor cursor = new Cursor(pattern, text, Region.whole(text));
    Matcher matcher = cursor.matcher();
    List<PyObject> parts = new ArrayList<>();
    int last = 0;
    for (long n = 0; (maxSplit == 0 || n < maxSplit) && cursor.search(); n++) {
      parts.add(text.slice(last, matcher.start()));
      for (int group = 1; group <= pattern.groups(); group++) {
        parts.add(group(text, matcher, group, PyNone.NONE));
      }
      last = matcher.stop();
    }
    parts.add(text.slice(last, text.length()));
    return new PyList(parts.toArray(PyObject[]::new));
  }

  /** Replaces at most {@code limit} matches; 0 means no limit. */
  static Substituted substitute(PyPattern pattern, PyObject argument, PyObject string, long limit) {
    Replacement replacement = Replacement.of(pattern, argument);
    SearchedText text = pattern.text(string);
    Region region = Region.whole(text);
    Cursor cursor = new Cursor(pattern, text, region);
    Matcher matcher = cursor.matcher();
    List<PyObject> pieces = new ArrayList<>();
    int last = 0;
    long count = 0;
    while ((limit == 0 || count < limit) && cursor.search()) {
      if (last < matcher.start()) {
        pieces.add(text.slice(last, matcher.start()));
      }
      PyObject piece = replacement.of(pattern, text, region, matcher);
      if (piece != PyNone.NONE) {
        pieces.add(piece);
      }
      last = matcher.stop();
      count++;
    }
    if (last < text.length()) {
      pieces.add(text.slice(last, text.length()));
    }
    return new Substituted(Joining.join(pieces, text.isBytes()), count);
  }
}
