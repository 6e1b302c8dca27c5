package dev.ftcheck.vm.site;

import dev.ftcheck.vm.object.Arguments;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;

/** Calls with arrays of arguments. */
public final class Calls {

  private Calls() {}

  /** Calls with a receiver first, unless that is null. */
  public static PyObject method(PyObject callee, PyObject receiver, PyObject[] arguments) {
    return receiver == null
        ? callee.callN(arguments)
        : callee.callN(Arguments.prepend(receiver, arguments));
  }

  /** As {@link #method}, with keywords. */
  public static PyObject methodKeywords(
      PyObject callee, PyObject receiver, PyObject[] arguments, PyStr[] names) {
    return receiver == null
        ? callee.callKeywords(arguments, names)
        : callee.callKeywords(Arguments.prepend(receiver, arguments), names);
  }

  /** {@code callee(*iterable)}. */
  public static PyObject spreadOne(PyObject callee, PyObject iterable) {
    SpreadArguments arguments = new SpreadArguments();
    arguments.callee(callee);
    arguments.addAll(iterable);
    return spread(callee, arguments);
  }

  /** A call with {@code *} or {@code **}. */
  public static PyObject spread(PyObject callee, SpreadArguments arguments) {
    return arguments.hasNames()
        ? callee.callKeywords(arguments.values(), arguments.names())
        : callee.callN(arguments.values());
  }
}
