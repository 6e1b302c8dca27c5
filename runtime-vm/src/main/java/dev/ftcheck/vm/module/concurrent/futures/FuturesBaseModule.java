package dev.ftcheck.vm.module.concurrent.futures;

import dev.ftcheck.vm.importing.ImportSystem;
import dev.ftcheck.vm.module.thread.Timeouts;
import dev.ftcheck.vm.natives.BuiltinModule;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyModule;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.runtime.Interpreter;

/** The functions of {@code concurrent.futures._base}. */
@BuiltinModule("concurrent.futures._base")
final class FuturesBaseModule {

  /** {@code DoneAndNotDoneFutures} of an interpreter, made when first needed. */
  private static final class AnswerType {
    private final PyObject type =
        Attributes.get(ImportSystem.current().module("collections"), "namedtuple")
            .call2(PyStr.of("DoneAndNotDoneFutures"), PyStr.of("done not_done"));
  }

  private FuturesBaseModule() {}

  static void initialise(PyModule module) {
    PyDict names = module.dictionary();
    for (WaitFunction.Until each : WaitFunction.Until.values()) {
      put(names, each.name(), PyStr.interned(each.name()));
    }
    for (FutureState each : FutureState.values()) {
      put(names, each.name(), PyStr.interned(each.name()));
    }
    put(names, "Error", FutureErrors.ERROR);
    put(names, "CancelledError", FutureErrors.CANCELLED);
    put(names, "InvalidStateError", FutureErrors.INVALID_STATE);
    put(names, "BrokenExecutor", FutureErrors.BROKEN_EXECUTOR);
    put(names, "TimeoutError", ExceptionTypes.TIMEOUT_ERROR);
    put(names, "Future", PyFuture.TYPE);
    put(names, "Executor", PyExecutor.TYPE);
  }

  private static void put(PyDict names, String name, PyObject value) {
    names.put(PyStr.interned(name), value);
  }

  @PyMethod(value = "wait", signature = "(fs, timeout=None, return_when='ALL_COMPLETED')")
  static PyObject wait(PyObject futures, PyObject timeout, PyObject returnWhen) {
    WaitFunction.Until until = WaitFunction.Until.of(returnWhen);
    WaitFunction.Answer answer =
        WaitFunction.wait(FutureSet.of(futures), Timeouts.ofWait(timeout), until);
    return answerType().call2(FutureSet.toPython(answer.done()), FutureSet.toPython(answer.rest()));
  }

  @PyMethod(value = "as_completed", signature = "(fs, timeout=None)")
  static PyObject asCompleted(PyObject futures, PyObject timeout) {
    return new PyCompletions(futures, timeout);
  }

  private static PyObject answerType() {
    return Interpreter.current().state(AnswerType.class, AnswerType::new).type;
  }

  /** Names whose values need other modules. */
  @PyMethod(value = "__getattr__", signature = "(name, /)")
  static PyObject getAttribute(PyStr name) {
    return switch (name.value()) {
      case "LOGGER" -> FutureLog.logger();
      case "DoneAndNotDoneFutures" -> answerType();
      default ->
          throw Errors.attributeErrorText(
              PyNone.NONE,
              name,
              "module 'concurrent.futures._base' has no attribute '" + name.value() + "'");
    };
  }
}
