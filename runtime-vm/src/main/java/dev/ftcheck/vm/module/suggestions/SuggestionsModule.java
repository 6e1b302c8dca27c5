package dev.ftcheck.vm.module.suggestions;

import dev.ftcheck.vm.natives.BuiltinModule;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.types.traceback.EditDistance;
import java.util.ArrayList;
import java.util.List;

/** {@code _suggestions}. */
@BuiltinModule("_suggestions")
final class SuggestionsModule {

  private SuggestionsModule() {}

  @PyMethod("_generate_suggestions")
  static PyObject generate(PyObject candidates, PyStr item) {
    if (!(candidates instanceof PyList list)) {
      throw Errors.typeError("candidates must be a list");
    }
    List<String> names = new ArrayList<>();
    for (PyObject each : list.toArray()) {
      if (!(each instanceof PyStr text)) {
        throw Errors.typeError("all elements in 'candidates' must be strings");
      }
      names.add(text.value());
    }
    String closest = EditDistance.closest(names, item.value());
    return closest == null ? PyNone.NONE : PyStr.of(closest);
  }
}
