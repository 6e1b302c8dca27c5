package dev.ftcheck.vm.module.sre;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.PyObject;

/** {@code _sre.SRE_Scanner}. */
@BuiltinType("SRE_Scanner")
final class ScannerType {

  private ScannerType() {}

  @PyMethod(value = "match", signature = "()")
  static PyObject match(PyScanner self) {
    return self.match();
  }

  @PyMethod(value = "search", signature = "()")
  static PyObject search(PyScanner self) {
    return self.search();
  }

  @PyGetter("pattern")
  static PyObject pattern(PyScanner self) {
    return self.pattern();
  }
}
