package dev.ftcheck.vm.site;

import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyBaseException;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyTraceback;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Special;
import dev.ftcheck.vm.object.Specials;

/** A context manager within a {@code with} statement: its methods, looked up on the type. */
public final class Contexts {

  private final PyObject enter;
  private final PyObject exit;

  private Contexts(PyObject enter, PyObject exit) {
    this.enter = enter;
    this.exit = exit;
  }

  /** For {@code with}. */
  public static Contexts open(PyObject manager) {
    return open(
        manager,
        Special.ENTER,
        Special.EXIT,
        "context manager",
        "asynchronous context manager",
        "'async with'");
  }

  /** For {@code async with}. */
  public static Contexts openAsync(PyObject manager) {
    return open(
        manager,
        Special.AENTER,
        Special.AEXIT,
        "asynchronous context manager",
        "context manager",
        "'with'");
  }

  private static Contexts open(
      PyObject manager, Special first, Special last, String kind, String other, String instead) {
    PyType type = manager.type();
    PyObject exit = type.special(last);
    if (exit == null) {
      throw missing(type, last, first, kind, other, instead);
    }
    PyObject enter = type.special(first);
    if (enter == null) {
      throw missing(type, first, first, kind, other, instead);
    }
    return new Contexts(Specials.bind(enter, manager), Specials.bind(exit, manager));
  }

  private static dev.ftcheck.vm.object.Raise missing(
      PyType type, Special missed, Special first, String kind, String other, String instead) {
    boolean isAsync = first == Special.AENTER;
    boolean hasOther =
        isAsync
            ? isCallable(type, Special.ENTER) && isCallable(type, Special.EXIT)
            : isCallable(type, Special.AENTER) && isCallable(type, Special.AEXIT);
    String hint =
        hasOther
            ? " but it supports the " + other + " protocol. Did you mean to use " + instead + "?"
            : "";
    return Errors.typeError(
        "%s",
        "'%s' object does not support the %s protocol (missed %s method)%s"
            .formatted(type.name(), kind, missed.pyName.value(), hint));
  }

  private static boolean isCallable(PyType type, Special special) {
    PyObject method = type.special(special);
    return method != null && method.type().special(Special.CALL) != null;
  }

  public PyObject enter() {
    return enter.call0();
  }

  /** Calls {@code __exit__}; null for no exception. */
  public PyObject exit(PyBaseException exception) {
    if (exception == null) {
      return exit.call3(PyNone.NONE, PyNone.NONE, PyNone.NONE);
    }
    PyTraceback traceback = exception.traceback();
    return exit.call3(exception.type(), exception, traceback == null ? PyNone.NONE : traceback);
  }
}
