package dev.ftcheck.vm.types.type;

import dev.ftcheck.vm.object.PyType;
import java.util.Map;

/**
 * What the default build of CPython 3.14 needs of memory for the instances of built-in types, in
 * bytes on a 64-bit machine: {@code __basicsize__} and {@code __itemsize__}. The JVM's own sizes
 * differ; programs compare these with {@code sys.getsizeof}, which answers in the same measure.
 */
final class InstanceSizes {

  private record Size(long basic, long item) {}

  private static final Size PLAIN = new Size(16, 0);

  private static final Map<String, Size> SIZES =
      Map.ofEntries(
          Map.entry("int", new Size(24, 4)),
          Map.entry("str", new Size(64, 0)),
          Map.entry("bytes", new Size(33, 1)),
          Map.entry("tuple", new Size(32, 8)),
          Map.entry("list", new Size(40, 0)),
          Map.entry("float", new Size(24, 0)),
          Map.entry("type", new Size(936, 40)),
          Map.entry("dict", new Size(48, 0)),
          Map.entry("bytearray", new Size(56, 0)),
          Map.entry("complex", new Size(32, 0)),
          Map.entry("set", new Size(200, 0)),
          Map.entry("frozenset", new Size(200, 0)),
          Map.entry("range", new Size(48, 0)),
          Map.entry("slice", new Size(40, 0)),
          Map.entry("memoryview", new Size(144, 8)),
          Map.entry("BaseException", new Size(72, 0)));

  private InstanceSizes() {}

  /** Bytes of an instance without items, of a built-in type. */
  static long basic(PyType builtin) {
    return of(builtin).basic();
  }

  /** Bytes of each item, of a built-in type; 0 where instances have none. */
  static long item(PyType builtin) {
    return of(builtin).item();
  }

  private static Size of(PyType builtin) {
    for (PyType type : builtin.mro()) {
      Size known = SIZES.get(type.fullName());
      if (known != null) {
        return known;
      }
    }
    return PLAIN;
  }
}
