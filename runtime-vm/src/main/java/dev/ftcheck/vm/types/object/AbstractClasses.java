package dev.ftcheck.vm.types.object;

import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Raise;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Classes with {@code __abstractmethods__}. */
final class AbstractClasses {

  private AbstractClasses() {}

  /** The TypeError of a call of an abstract class. */
  static Raise cannotInstantiate(PyType type) {
    List<String> names = new ArrayList<>();
    for (PyObject name : Iteration.toList(Attributes.get(type, "__abstractmethods__"))) {
      if (!(name instanceof PyStr text)) {
        throw Errors.typeError(
            "sequence item 0: expected str instance, %s found", name.type().fullName());
      }
      names.add(text.value());
    }
    Collections.sort(names);
    return Errors.typeError(
        "Can't instantiate abstract class %s without an implementation for abstract method%s"
            + " '%s'",
        type.name(), names.size() == 1 ? "" : "s", String.join("', '", names));
  }
}
