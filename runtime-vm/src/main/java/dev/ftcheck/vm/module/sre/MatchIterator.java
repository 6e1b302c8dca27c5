package dev.ftcheck.vm.module.sre;

import dev.ftcheck.vm.object.PyIterator;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import java.util.Set;

/** What {@code Pattern.finditer} answers: the matches of a scanner. */
final class MatchIterator extends PyIterator {

  static final PyType TYPE =
      PyType.builtin(
          "callable_iterator",
          "dev.ftcheck.vm.module.sre.MatchIteratorTypeTable",
          Set.of(TypeFlag.NO_WEAK_REFERENCES, TypeFlag.FINAL));

  private final PyScanner scanner;

  MatchIterator(PyScanner scanner) {
    this.scanner = scanner;
  }

  @Override
  public PyObject next() {
    PyObject match = scanner.search();
    return match == PyNone.NONE ? null : match;
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
