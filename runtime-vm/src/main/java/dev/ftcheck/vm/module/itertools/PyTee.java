package dev.ftcheck.vm.module.itertools;

import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import dev.ftcheck.vm.object.TypedIterator;
import java.util.Set;

/** One of the iterators that {@code itertools.tee} makes. */
final class PyTee extends TypedIterator {

  static final PyType TYPE =
      PyType.builtin(
          "itertools._tee", "dev.ftcheck.vm.module.itertools.TeeTypeTable", Set.of(TypeFlag.FINAL));

  private TeeLink link;

  PyTee(PyType type, TeeLink link) {
    super(type);
    this.link = link;
  }

  /** An independent iterator over the same items. */
  static PyTee of(PyObject iterable) {
    return iterable instanceof PyTee tee
        ? tee.copy()
        : new PyTee(TYPE, new TeeLink(Iteration.iterator(iterable)));
  }

  PyTee copy() {
    return new PyTee(TYPE, link);
  }

  @Override
  public PyObject next() {
    TeeLink at = link;
    PyObject item = at.item();
    if (item != null) {
      link = at.following();
    }
    return item;
  }
}
