package dev.ftcheck.vm.types.exception;

import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyBaseException;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.Special;
import java.util.ArrayList;
import java.util.List;

/** Exception groups as trees: their members, and splitting them (PEP 654). */
public final class ExceptionGroups {

  private static final PyStr NOTES = PyStr.interned("__notes__");

  private ExceptionGroups() {}

  /**
   * A group taken apart; both parts keep the structure of the original.
   *
   * @param match null when nothing matched
   * @param rest null when all matched
   */
  public record Split(PyBaseException match, PyBaseException rest) {}

  public static boolean isGroup(PyBaseException exception) {
    return exception.type().isSubtype(ExceptionTypes.BASE_EXCEPTION_GROUP);
  }

  /** {@code group.exceptions}. */
  public static PyTuple members(PyBaseException group) {
    return ExceptionField.EXCEPTIONS.find(group) instanceof PyTuple members
        ? members
        : PyTuple.EMPTY;
  }

  /** A group of any exceptions: an ExceptionGroup where all are Exceptions. */
  static PyBaseException group(String message, List<PyBaseException> members) {
    return (PyBaseException)
        ExceptionTypes.BASE_EXCEPTION_GROUP.call2(
            PyStr.of(message), new PyList(members.toArray(PyObject[]::new)));
  }

  /** The group of one that {@code except*} hands out for an exception that is none. */
  static PyBaseException around(PyBaseException exception) {
    return (PyBaseException)
        ExceptionTypes.BASE_EXCEPTION_GROUP.call2(PyStr.EMPTY, PyTuple.of(exception));
  }

  static Split split(PyBaseException exception, ExceptionMatcher matcher) {
    if (matcher.matches(exception)) {
      return new Split(exception, null);
    }
    if (!isGroup(exception)) {
      return new Split(null, exception);
    }
    List<PyBaseException> matched = new ArrayList<>();
    List<PyBaseException> others = new ArrayList<>();
    for (PyObject member : members(exception).items) {
      Split parts = split((PyBaseException) member, matcher);
      if (parts.match != null) {
        matched.add(parts.match);
      }
      if (parts.rest != null) {
        others.add(parts.rest);
      }
    }
    return new Split(derive(exception, matched), derive(exception, others));
  }

  /** {@code group.derive(members)} with the group's traceback, chain and notes; null for none. */
  private static PyBaseException derive(PyBaseException group, List<PyBaseException> members) {
    if (members.isEmpty()) {
      return null;
    }
    PyObject made =
        Attributes.get(group, "derive").call1(new PyList(members.toArray(PyObject[]::new)));
    if (!(made instanceof PyBaseException derived) || !isGroup(derived)) {
      throw Errors.typeError("derive must return an instance of BaseExceptionGroup");
    }
    derived.setTraceback(group.traceback());
    derived.setContext(group.context());
    derived.setCause(group.cause());
    derived.setSuppressesContext(group.suppressesContext());
    PyObject notes = Attributes.find(group, NOTES);
    if (notes != null && notes.type().special(Special.GETITEM) != null) {
      Attributes.set(derived, NOTES, new PyList(Iteration.toArray(notes)));
    }
    return derived;
  }
}
