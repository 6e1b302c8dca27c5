package dev.ftcheck.vm.module.operator;

import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.KeywordCall;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import java.util.Set;

/** {@code operator.methodcaller}. Immutable. */
final class PyMethodCaller extends PyObject {

  static final PyType TYPE =
      PyType.builtin(
          "operator.methodcaller",
          "dev.ftcheck.vm.module.operator.MethodCallerTypeTable",
          Set.of(TypeFlag.FINAL, TypeFlag.NO_WEAK_REFERENCES));

  final PyStr name;
  final PyObject[] arguments;
  final PyDict keywords;

  PyMethodCaller(PyStr name, PyObject[] arguments, PyDict keywords) {
    this.name = name;
    this.arguments = arguments;
    this.keywords = keywords;
  }

  @Override
  public PyObject call1(PyObject object) {
    return KeywordCall.call(Attributes.get(object, name), arguments, keywords);
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
