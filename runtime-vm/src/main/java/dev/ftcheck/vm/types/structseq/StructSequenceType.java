package dev.ftcheck.vm.types.structseq;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The methods of all struct sequence types. */
@BuiltinType("structseq")
final class StructSequenceType {

  private StructSequenceType() {}

  @PyMethod(value = "__new__", signature = "(sequence, dict=None)")
  static PyObject make(PyType type, PyObject sequence, PyObject extra) {
    StructType struct = StructType.of(type);
    PyObject[] given = items(sequence);
    int least = struct.visible();
    int most = struct.fields().length;
    if (given.length < least || given.length > most) {
      String bound = least == most ? "a" : given.length < least ? "an at least" : "an at most";
      throw Errors.typeError(
          "%s() takes %s %d-sequence (%d-sequence given)",
          struct.type().module() + "." + struct.type().name(),
          bound,
          given.length < least ? least : most,
          given.length);
    }
    PyObject[] values = Arrays.copyOf(given, most);
    for (int i = given.length; i < most; i++) {
      PyObject named =
          extra instanceof PyDict more ? more.get(PyStr.interned(struct.fields()[i])) : null;
      values[i] = named == null ? PyNone.NONE : named;
    }
    return struct.make(type, StructDefaults.complete(struct, values));
  }

  private static PyObject[] items(PyObject sequence) {
    try {
      return Iteration.toArray(sequence);
    } catch (dev.ftcheck.vm.object.Raise raised) {
      if (raised.is(dev.ftcheck.vm.object.ExceptionTypes.TYPE_ERROR)) {
        throw Errors.typeError("constructor requires a sequence");
      }
      throw raised;
    }
  }

  @PyMethod("__repr__")
  static String repr(PyTuple self) {
    StructType struct = StructType.of(self.type());
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < struct.visible(); i++) {
      String name = struct.fields()[i];
      parts.add(label(struct, i, name) + "=" + Conversions.repr(self.get(i)).value());
    }
    String module = struct.type().module();
    String prefix = module.equals("builtins") ? "" : module + ".";
    return prefix + struct.type().name() + "(" + String.join(", ", parts) + ")";
  }

  /** An item without a name shows that of the field for the same thing behind the items. */
  private static String label(StructType struct, int index, String name) {
    return name.equals(StructType.UNNAMED)
        ? struct.fields()[struct.visible() + index - firstUnnamed(struct)]
        : name;
  }

  private static int firstUnnamed(StructType struct) {
    return List.of(struct.fields()).indexOf(StructType.UNNAMED);
  }

  @PyMethod("__reduce__")
  static PyObject reduce(PyTuple self) {
    StructType struct = StructType.of(self.type());
    PyDict hidden = new PyDict();
    for (int i = struct.visible(); i < struct.fields().length; i++) {
      hidden.put(PyStr.interned(struct.fields()[i]), struct.value(self, i));
    }
    return PyTuple.of(self.type(), PyTuple.of(self.exact(), hidden));
  }

  @PyMethod(value = "__replace__", signature = "(**changes)")
  static PyObject replace(PyTuple self, PyDict changes) {
    StructType struct = StructType.of(self.type());
    if (struct.unnamed() > 0) {
      throw Errors.typeError(
          "__replace__() is not supported for %s because it has unnamed field(s)",
          struct.type().module() + "." + struct.type().name());
    }
    PyObject[] values = new PyObject[struct.fields().length];
    PyDict left = new PyDict();
    for (PyObject name : changes.keys()) {
      left.put(name, changes.get(name));
    }
    for (int i = 0; i < values.length; i++) {
      PyObject changed = left.remove(PyStr.interned(struct.fields()[i]));
      values[i] = changed == null ? struct.value(self, i) : changed;
    }
    if (left.size() > 0) {
      throw Errors.typeError(
          "Got unexpected field name(s): %s",
          Conversions.repr(new dev.ftcheck.vm.object.PyList(left.keys().toArray(PyObject[]::new)))
              .value());
    }
    return struct.make(self.type(), values);
  }
}
