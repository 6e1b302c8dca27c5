package dev.ftcheck.vm.module.codecs;

import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyType;
import java.util.HashMap;
import java.util.Map;

/** The inverse of a decoding table: what {@code codecs.charmap_build} makes. Immutable. */
final class PyEncodingMap extends PyObject {

  static final PyType TYPE = PyType.builtin("EncodingMap", null);

  private final Map<Integer, Integer> bytes = new HashMap<>();

  PyEncodingMap(PyStr table) {
    int count = Math.min(256, table.length());
    for (int i = 0; i < count; i++) {
      int codePoint = table.codePointAt(i);
      if (codePoint != 0xfffe) {
        bytes.put(codePoint, i);
      }
    }
  }

  /** The byte of a character; -1 for none. */
  int get(int codePoint) {
    return bytes.getOrDefault(codePoint, -1);
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
