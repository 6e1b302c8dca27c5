package dev.ftcheck.vm.types.type;

import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import java.util.Map;

/** {@code type.__flags__}: the bits of "Type Object Structures", C API, that libraries read. */
final class TypeFlagBits {

  private static final long INLINE_VALUES = 1L << 2;
  private static final long MANAGED_DICTIONARY = 1L << 4;
  private static final long SEQUENCE = 1L << 5;
  private static final long MAPPING = 1L << 6;
  private static final long IMMUTABLE = 1L << 8;
  private static final long HEAP = 1L << 9;
  private static final long BASE = 1L << 10;
  private static final long READY = 1L << 12;
  private static final long COLLECTED = 1L << 14;
  private static final long ABSTRACT = 1L << 20;

  private static final Map<PyType, Long> KINDS =
      Map.of(
          PyInt.TYPE, 1L << 24,
          PyList.TYPE, 1L << 25,
          PyTuple.TYPE, 1L << 26,
          PyBytes.TYPE, 1L << 27,
          PyStr.TYPE, 1L << 28,
          PyDict.TYPE, 1L << 29,
          ExceptionTypes.BASE_EXCEPTION, 1L << 30,
          PyType.TYPE, 1L << 31);

  private TypeFlagBits() {}

  /** Whether the dictionary of instances is the built-in base's. */
  private static boolean keepsOwnDictionary(PyType type) {
    return type.layout().builtin().layout().hasDictionary();
  }

  static long of(PyType type) {
    long bits = READY;
    bits |= type.isHeapType() ? HEAP | COLLECTED : IMMUTABLE;
    // CPython makes those of typing at run time, and copyreg asks for that.
    bits |= "typing".equals(type.module()) ? HEAP : 0;
    bits |= type.layout().isAcceptableBase() ? BASE : 0;
    if (type.isHeapType() && type.layout().hasDictionary() && !keepsOwnDictionary(type)) {
      bits |= MANAGED_DICTIONARY;
      bits |= SlotsDeclaration.hasItems(type.layout().builtin()) ? 0 : INLINE_VALUES;
    }
    bits |= type.isConcrete() ? 0 : ABSTRACT;
    for (PyType each : type.mro()) {
      if ((bits & (SEQUENCE | MAPPING)) == 0) {
        bits |= each.has(TypeFlag.SEQUENCE) ? SEQUENCE : 0;
        bits |= each.has(TypeFlag.MAPPING) ? MAPPING : 0;
      }
      bits |= KINDS.getOrDefault(each, 0L);
    }
    return bits;
  }
}
