package dev.ftcheck.vm.module.builtins;

import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyBool;
import dev.ftcheck.vm.object.PyByteArray;
import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyClassMethod;
import dev.ftcheck.vm.object.PyComplex;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyEllipsis;
import dev.ftcheck.vm.object.PyFloat;
import dev.ftcheck.vm.object.PyFrozenSet;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyNotImplemented;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyRange;
import dev.ftcheck.vm.object.PySet;
import dev.ftcheck.vm.object.PySlice;
import dev.ftcheck.vm.object.PyStaticMethod;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.types.bytes.PyMemoryView;
import dev.ftcheck.vm.types.iterator.PyEnumerate;
import dev.ftcheck.vm.types.iterator.PyFilter;
import dev.ftcheck.vm.types.iterator.PyMap;
import dev.ftcheck.vm.types.iterator.PyReversed;
import dev.ftcheck.vm.types.iterator.PyZip;
import dev.ftcheck.vm.types.property.PyProperty;
import dev.ftcheck.vm.types.supertype.PySuper;
import java.util.List;

/** The names of the {@code builtins} module that are no functions. */
final class BuiltinNames {

  private static final List<PyType> TYPES =
      List.of(
          PyType.OBJECT,
          PyType.TYPE,
          PyBool.TYPE,
          PyByteArray.TYPE,
          PyBytes.TYPE,
          PyClassMethod.TYPE,
          PyComplex.TYPE,
          PyDict.TYPE,
          PyFloat.TYPE,
          PyInt.TYPE,
          PyList.TYPE,
          PyMemoryView.TYPE,
          PyProperty.TYPE,
          PyStaticMethod.TYPE,
          PyStr.TYPE,
          PySuper.TYPE,
          PyTuple.TYPE,
          PySet.TYPE,
          PyFrozenSet.TYPE,
          PyRange.TYPE,
          PySlice.TYPE,
          PyEnumerate.TYPE,
          PyFilter.TYPE,
          PyMap.TYPE,
          PyReversed.TYPE,
          PyZip.TYPE,
          PyClassMethod.TYPE,
          PyStaticMethod.TYPE,
          PyProperty.TYPE,
          PySuper.TYPE);

  private BuiltinNames() {}

  static void addTo(PyDict names) {
    put(names, "None", PyNone.NONE);
    put(names, "True", PyBool.TRUE);
    put(names, "False", PyBool.FALSE);
    put(names, "NotImplemented", PyNotImplemented.NOT_IMPLEMENTED);
    put(names, "__debug__", PyBool.TRUE);
    put(names, "Ellipsis", PyEllipsis.ELLIPSIS);
    for (PyType type : TYPES) {
      put(names, type.name(), type);
    }
    for (PyType type : ExceptionTypes.ALL) {
      put(names, type.name(), type);
    }
    put(names, "EnvironmentError", ExceptionTypes.OS_ERROR);
    put(names, "IOError", ExceptionTypes.OS_ERROR);
  }

  private static void put(PyDict names, String name, PyObject value) {
    names.put(PyStr.interned(name), value);
  }
}
