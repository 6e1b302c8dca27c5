package dev.ftcheck.vm.site;

import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.Items;
import dev.ftcheck.vm.object.PyBaseException;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.Raise;

/** Annotations at run time (PEP 649, 749). */
public final class Annotations {

  private static final PyStr NAME = PyStr.interned("__annotations__");

  /** {@code annotationlib.Format.VALUE_WITH_FAKE_GLOBALS}. */
  private static final int LAST_FORMAT = 2;

  private Annotations() {}

  /** Refuses a format that compiled annotations don't have. */
  public static void checkFormat(PyObject format) {
    if (Conversions.toLong(format) > LAST_FORMAT) {
      throw new Raise(new PyBaseException(ExceptionTypes.NOT_IMPLEMENTED_ERROR, PyTuple.EMPTY));
    }
  }

  /** Makes {@code __annotations__} of a namespace, for annotations as text. */
  public static void setUp(PyObject namespace) {
    if (NameSite.findIn(namespace, NAME) == null) {
      Items.set(namespace, NAME, new PyDict());
    }
  }
}
