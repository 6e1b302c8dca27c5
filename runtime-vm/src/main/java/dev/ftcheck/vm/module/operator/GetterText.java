package dev.ftcheck.vm.module.operator;

import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.types.sequence.SequenceText;

/** {@code repr} of the getters: how they are made. */
final class GetterText {

  private GetterText() {}

  static String of(PyObject getter, PyObject[] arguments) {
    String name = getter.type().fullName();
    return SequenceText.of(getter, arguments, name + "(", ")", name + "(...)");
  }
}
