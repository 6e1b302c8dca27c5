package dev.ftcheck.vm.types.template;

import dev.ftcheck.vm.object.Arguments;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import java.util.ArrayList;
import java.util.List;

/** Collects strs and interpolations in any order: neighbouring strs are joined. */
final class TemplateParts {
  private final List<PyObject> strings = new ArrayList<>();
  private final List<PyObject> interpolations = new ArrayList<>();
  private PyStr pending;

  void add(PyObject part) {
    if (part instanceof PyStr text) {
      pending = pending == null ? text : PyStr.of(pending.value().concat(text.value()));
    } else if (part instanceof PyInterpolation) {
      endString();
      interpolations.add(part);
    } else {
      throw Errors.typeError(
          "Template.__new__ *args need to be of type 'str' or 'Interpolation', got %s",
          part.type().name());
    }
  }

  private void endString() {
    strings.add(pending == null ? PyStr.EMPTY : pending);
    pending = null;
  }

  PyTemplate end() {
    endString();
    return new PyTemplate(strings.toArray(Arguments.NONE), interpolations.toArray(Arguments.NONE));
  }
}
