package dev.ftcheck.vm.types.structseq;

import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;

/** Values of fields that were not given: those of an item without name serve its named twin. */
final class StructDefaults {

  private StructDefaults() {}

  /** Copies items without names to the first fields behind the items where those are None. */
  static PyObject[] complete(StructType struct, PyObject[] values) {
    int twin = struct.visible();
    for (int i = 0; i < struct.visible(); i++) {
      if (struct.fields()[i].equals(StructType.UNNAMED)) {
        if (values[twin] == PyNone.NONE) {
          values[twin] = values[i];
        }
        twin++;
      }
    }
    return values;
  }
}
