package dev.ftcheck.vm.module.concurrent.futures;

import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.runtime.Interpreter;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** Futures that are waited for together, each once. */
final class FutureSet {

  private FutureSet() {}

  static Set<PyFuture> of(PyObject iterable) {
    // Futures compare by identity in Java, too.
    Set<PyFuture> futures = new LinkedHashSet<>();
    for (PyObject each : Iteration.toArray(iterable)) {
      if (!(each instanceof PyFuture future)) {
        throw Errors.attributeErrorText(
            each,
            PyStr.interned("_condition"),
            "'%s' object has no attribute '_condition'".formatted(each.type().name()));
      }
      futures.add(future);
    }
    return futures;
  }

  /** A Python set. */
  static PyObject toPython(Collection<PyFuture> futures) {
    return Attributes.get(Interpreter.current().builtins(), "set")
        .call1(new PyList(futures.toArray(PyObject[]::new)));
  }
}
