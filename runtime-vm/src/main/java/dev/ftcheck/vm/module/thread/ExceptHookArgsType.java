package dev.ftcheck.vm.module.thread;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.Items;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;

/** Behaviour of {@code threading.ExceptHookArgs}. */
@BuiltinType("_ExceptHookArgs")
final class ExceptHookArgsType {

  private static final String[] NAMES = {"exc_type", "exc_value", "exc_traceback", "thread"};

  private ExceptHookArgsType() {}

  @PyMethod(value = "__new__", signature = "(sequence)")
  static PyObject make(PyType type, PyObject sequence) {
    PyObject[] fields = Iteration.toArray(sequence);
    if (fields.length != NAMES.length) {
      throw Errors.typeError(
          "_thread._ExceptHookArgs() takes a 4-sequence (%d-sequence given)", fields.length);
    }
    return new PyExceptHookArgs(PyTuple.of(fields));
  }

  @PyGetter(value = "exc_type", doc = "Exception type")
  static PyObject exceptionType(PyExceptHookArgs self) {
    return self.fields.get(0);
  }

  @PyGetter(value = "exc_value", doc = "Exception value")
  static PyObject exceptionValue(PyExceptHookArgs self) {
    return self.fields.get(1);
  }

  @PyGetter(value = "exc_traceback", doc = "Exception traceback")
  static PyObject traceback(PyExceptHookArgs self) {
    return self.fields.get(2);
  }

  @PyGetter(value = "thread", doc = "Thread")
  static PyObject thread(PyExceptHookArgs self) {
    return self.fields.get(3);
  }

  @PyMethod("__len__")
  static int length(PyExceptHookArgs self) {
    return self.fields.size();
  }

  @PyMethod("__getitem__")
  static PyObject get(PyExceptHookArgs self, PyObject key) {
    return Items.get(self.fields, key);
  }

  @PyMethod("__iter__")
  static PyObject iterate(PyExceptHookArgs self) {
    return Iteration.iter(self.fields);
  }

  @PyMethod("__repr__")
  static String repr(PyExceptHookArgs self) {
    StringBuilder text = new StringBuilder("_thread._ExceptHookArgs(");
    for (int i = 0; i < NAMES.length; i++) {
      text.append(i == 0 ? "" : ", ").append(NAMES[i]).append('=');
      text.append(Conversions.repr(self.fields.get(i)).value());
    }
    return text.append(')').toString();
  }
}
