package dev.ftcheck.vm.module.functools;

import dev.ftcheck.vm.object.Arguments;
import dev.ftcheck.vm.object.Descriptor;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.KeywordCall;
import dev.ftcheck.vm.object.PyAttributed;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyMethod;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import java.util.Arrays;
import java.util.Set;

/** A {@code functools.partial}. What {@code __setstate__} replaces is published as a whole. */
final class PyPartial extends PyAttributed implements Descriptor {

  static final PyType TYPE =
      PyType.builtin(
          "functools.partial",
          "dev.ftcheck.vm.module.functools.PartialTypeTable",
          Set.of(TypeFlag.HAS_DICTIONARY));

  /**
   * The call that is prepared.
   *
   * @param shown the arguments as programs see them
   * @param placeholders how many of the arguments are {@code Placeholder}
   */
  record State(
      PyObject function, PyObject[] arguments, PyTuple shown, PyDict keywords, int placeholders) {

    static State of(PyObject function, PyObject[] arguments, PyDict keywords) {
      return of(function, PyTuple.of(arguments), keywords);
    }

    static State of(PyObject function, PyTuple shown, PyDict keywords) {
      PyObject[] arguments = shown.items;
      int placeholders = 0;
      for (PyObject argument : arguments) {
        placeholders += argument == PyPlaceholder.PLACEHOLDER ? 1 : 0;
      }
      return new State(function, arguments, shown, keywords, placeholders);
    }

    /** All positional arguments of a call. */
    PyObject[] with(PyObject[] given, int count) {
      if (count < placeholders) {
        throw Errors.typeError(
            "missing positional arguments in 'partial' call; expected at least %d, got %d",
            placeholders, count);
      }
      PyObject[] all = Arrays.copyOf(arguments, arguments.length + count - placeholders);
      int next = 0;
      for (int i = 0; next < placeholders; i++) {
        if (all[i] == PyPlaceholder.PLACEHOLDER) {
          all[i] = given[next++];
        }
      }
      System.arraycopy(given, next, all, arguments.length, count - next);
      return all;
    }
  }

  private volatile State state;

  PyPartial(PyType type, State state) {
    super(type.rootShape());
    this.state = state;
  }

  State state() {
    return state;
  }

  void setState(State state) {
    this.state = state;
  }

  @Override
  public PyObject get(PyObject object, PyType owner) {
    return object == null ? this : new PyMethod(this, object);
  }

  @Override
  public boolean isExact() {
    return type() == TYPE;
  }

  @Override
  public PyObject call0() {
    return callN(Arguments.NONE);
  }

  @Override
  public PyObject call1(PyObject a) {
    return callN(new PyObject[] {a});
  }

  @Override
  public PyObject call2(PyObject a, PyObject b) {
    return callN(new PyObject[] {a, b});
  }

  @Override
  public PyObject call3(PyObject a, PyObject b, PyObject c) {
    return callN(new PyObject[] {a, b, c});
  }

  @Override
  public PyObject callN(PyObject[] arguments) {
    if (!isExact()) {
      return super.callN(arguments);
    }
    State present = state;
    return KeywordCall.call(
        present.function, present.with(arguments, arguments.length), present.keywords);
  }

  @Override
  public PyObject callKeywords(PyObject[] arguments, PyStr[] names) {
    if (!isExact()) {
      return super.callKeywords(arguments, names);
    }
    State present = state;
    int count = arguments.length - names.length;
    PyDict keywords = present.keywords.copy();
    for (int i = 0; i < names.length; i++) {
      keywords.put(names[i], arguments[count + i]);
    }
    return KeywordCall.call(present.function, present.with(arguments, count), keywords);
  }

  /** The arguments that a program sees: {@code self.args}. */
  PyTuple arguments() {
    return state.shown;
  }
}
