package dev.ftcheck.vm.types.structseq;

import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeTable;
import java.util.ArrayList;
import java.util.List;

/** Fills the dictionary of a struct sequence type: the methods of all, and its own fields. */
public final class StructSequenceTable implements TypeTable {

  @Override
  public void fill(PyType type, PyDict dictionary) {
    new StructSequenceTypeTable().fill(type, dictionary);
    StructType struct = StructType.of(type);
    String[] fields = struct.fields();
    List<PyObject> matched = new ArrayList<>();
    for (int i = 0; i < fields.length; i++) {
      if (fields[i].equals(StructType.UNNAMED)) {
        continue;
      }
      dictionary.put(PyStr.interned(fields[i]), new StructField(struct, i));
      if (i < struct.visible()) {
        matched.add(PyStr.interned(fields[i]));
      }
    }
    put(dictionary, "n_fields", PyInt.of(fields.length));
    put(dictionary, "n_sequence_fields", PyInt.of(struct.visible()));
    put(dictionary, "n_unnamed_fields", PyInt.of(struct.unnamed()));
    put(dictionary, "__match_args__", PyTuple.of(matched.toArray(PyObject[]::new)));
  }

  private static void put(PyDict dictionary, String name, PyObject value) {
    dictionary.put(PyStr.interned(name), value);
  }
}
