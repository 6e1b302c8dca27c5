package dev.ftcheck.vm.module.builtins;

import dev.ftcheck.vm.fork.SharedByProcesses;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;

/**
 * {@code copyright}, {@code credits} and {@code license}: what {@code site} makes with {@code
 * _sitebuiltins._Printer}, with the texts of this implementation.
 */
final class PySiteText extends PyObject implements SharedByProcesses {

  static final PyType TYPE =
      PyType.builtin("_sitebuiltins._Printer", "dev.ftcheck.vm.module.builtins.SiteTextTypeTable");

  static final PySiteText[] ALL = {
    new PySiteText("copyright", "Copyright the authors of ftcheck. Apache License 2.0."),
    new PySiteText("credits", "By the authors of ftcheck and of the libraries that it uses."),
    new PySiteText("license", "See https://www.apache.org/licenses/LICENSE-2.0"),
  };

  private final String name;
  private final String text;

  private PySiteText(String name, String text) {
    this.name = name;
    this.text = text;
  }

  String name() {
    return name;
  }

  String text() {
    return text;
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
