package dev.ftcheck.vm.module.concurrent.futures;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.PyObject;

/** Behaviour of {@link PyCompletions}. */
@BuiltinType("as_completed")
final class CompletionsType {

  private CompletionsType() {}

  @PyMethod("__iter__")
  static PyObject iterate(PyCompletions self) {
    return self;
  }

  @PyMethod("__next__")
  static PyObject next(PyCompletions self) {
    return self.next();
  }

  @PyMethod("close")
  static void close(PyCompletions self) {
    self.close();
  }
}
