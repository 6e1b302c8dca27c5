package dev.ftcheck.vm.types.exception;

import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyBaseException;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** What {@code except*} does ("except* clause", language reference; PEP 654). */
public final class ExceptStar {

  private static final PyStr NOTES = PyStr.interned("__notes__");

  private ExceptStar() {}

  /**
   * What a clause takes of an exception. A matching exception that is no group is wrapped in one.
   *
   * @param types the clause's type, or tuple of types
   * @throws dev.ftcheck.vm.object.Raise TypeError for types that {@code except*} may not name
   */
  public static ExceptionGroups.Split match(PyBaseException exception, PyObject types) {
    check(types);
    if (matches(exception, types)) {
      PyBaseException whole =
          ExceptionGroups.isGroup(exception) ? exception : ExceptionGroups.around(exception);
      return new ExceptionGroups.Split(whole, null);
    }
    if (!ExceptionGroups.isGroup(exception)) {
      return new ExceptionGroups.Split(null, exception);
    }
    PyObject parts = Attributes.get(exception, "split").call1(types);
    if (!(parts instanceof PyTuple pair)) {
      throw Errors.typeError(
          "%s.split must return a tuple, not %s", exception.type().name(), parts.type().name());
    }
    if (pair.size() < 2) {
      throw Errors.typeError(
          "%s.split must return a 2-tuple, got tuple of size %d",
          exception.type().name(), pair.size());
    }
    return new ExceptionGroups.Split(orNull(pair.get(0)), orNull(pair.get(1)));
  }

  private static PyBaseException orNull(PyObject part) {
    return part == PyNone.NONE ? null : (PyBaseException) part;
  }

  private static void check(PyObject types) {
    PyObject[] all = types instanceof PyTuple tuple ? tuple.items : new PyObject[] {types};
    for (PyObject each : all) {
      if (!(each instanceof PyType type) || !type.isSubtype(ExceptionTypes.BASE_EXCEPTION)) {
        throw Errors.typeError(
            "catching classes that do not inherit from BaseException is not allowed");
      }
      if (type.isSubtype(ExceptionTypes.BASE_EXCEPTION_GROUP)) {
        throw Errors.typeError(
            "catching ExceptionGroup with except* is not allowed. Use except instead.");
      }
    }
  }

  private static boolean matches(PyBaseException exception, PyObject types) {
    if (types instanceof PyTuple tuple) {
      for (PyObject each : tuple.items) {
        if (exception.type().isSubtype((PyType) each)) {
          return true;
        }
      }
      return false;
    }
    return exception.type().isSubtype((PyType) types);
  }

  /**
   * What leaves a {@code try} with {@code except*} clauses.
   *
   * @param original what the {@code try} block raised
   * @param left what the clauses raised, in order, and what no clause took
   * @return null when nothing is left
   */
  public static PyBaseException result(PyBaseException original, List<PyBaseException> left) {
    if (left.isEmpty()) {
      return null;
    }
    if (!ExceptionGroups.isGroup(original)) {
      // A single exception was wrapped, so that only one clause can have run.
      return left.getFirst();
    }
    List<PyBaseException> raised = new ArrayList<>();
    List<PyBaseException> reraised = new ArrayList<>();
    for (PyBaseException each : left) {
      (isPartOf(each, original) ? reraised : raised).add(each);
    }
    PyBaseException kept = project(original, reraised);
    if (raised.isEmpty()) {
      return kept;
    }
    if (kept != null) {
      raised.add(kept);
    }
    return ExceptionGroups.group("", raised);
  }

  /** Whether an exception is a part that was split off, told by what {@code derive} copies. */
  private static boolean isPartOf(PyBaseException part, PyBaseException whole) {
    return ExceptionGroups.isGroup(part)
        && part.traceback() == whole.traceback()
        && part.cause() == whole.cause()
        && part.context() == whole.context()
        && (part == whole || sameNotes(part, whole));
  }

  private static boolean sameNotes(PyBaseException a, PyBaseException b) {
    PyObject notes = Attributes.find(a, NOTES);
    PyObject others = Attributes.find(b, NOTES);
    return notes == null || others == null
        ? notes == others
        : dev.ftcheck.vm.object.Comparison.isEqualKey(notes, others);
  }

  /** The original without the leaves that are in none of the parts. */
  private static PyBaseException project(PyBaseException original, List<PyBaseException> parts) {
    if (parts.isEmpty()) {
      return null;
    }
    Set<PyBaseException> leaves = Collections.newSetFromMap(new IdentityHashMap<>());
    parts.forEach(part -> collectLeaves(part, leaves));
    return ExceptionGroups.split(original, leaves::contains).match();
  }

  private static void collectLeaves(PyBaseException exception, Set<PyBaseException> leaves) {
    if (!ExceptionGroups.isGroup(exception)) {
      leaves.add(exception);
      return;
    }
    for (PyObject member : ExceptionGroups.members(exception).items) {
      collectLeaves((PyBaseException) member, leaves);
    }
  }
}
