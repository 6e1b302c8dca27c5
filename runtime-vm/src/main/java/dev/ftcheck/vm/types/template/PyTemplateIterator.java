package dev.ftcheck.vm.types.template;

import dev.ftcheck.vm.object.PyIterator;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyType;

/** {@code iter(template)}: strings and interpolations in turn, without the empty strings. */
final class PyTemplateIterator extends PyIterator {
  static final PyType TYPE =
      PyType.builtin(
          "string.templatelib.TemplateIter",
          "dev.ftcheck.vm.types.template.TemplateIteratorTypeTable");

  private final PyTemplate template;
  private int index;

  PyTemplateIterator(PyTemplate template) {
    this.template = template;
  }

  @Override
  public PyObject next() {
    int parts = template.strings.size() + template.interpolations.size();
    while (true) {
      int at = index;
      if (at >= parts) {
        return null;
      }
      index = at + 1;
      if (at % 2 != 0) {
        return template.interpolations.get(at / 2);
      }
      PyObject string = template.strings.get(at / 2);
      if (!((PyStr) string).value().isEmpty()) {
        return string;
      }
    }
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
