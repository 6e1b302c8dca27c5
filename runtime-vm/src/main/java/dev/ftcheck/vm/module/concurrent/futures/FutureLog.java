package dev.ftcheck.vm.module.concurrent.futures;

import dev.ftcheck.vm.importing.ImportSystem;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.PyBaseException;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;

/** The logger {@code concurrent.futures}; {@code logging} is imported when it is needed. */
final class FutureLog {

  private static final PyStr[] EXCEPTION_INFO = {PyStr.interned("exc_info")};

  private FutureLog() {}

  static PyObject logger() {
    return Attributes.get(ImportSystem.current().module("logging"), "getLogger")
        .call1(PyStr.of("concurrent.futures"));
  }

  static void critical(String text) {
    Attributes.get(logger(), "critical").call1(PyStr.of(text));
  }

  static void callbackFailed(PyFuture future, PyBaseException exception) {
    Attributes.get(logger(), "error")
        .callKeywords(
            new PyObject[] {PyStr.of("exception calling callback for %r"), future, exception},
            EXCEPTION_INFO);
  }
}
