package dev.ftcheck.vm.object;

import java.util.Set;

/** What a view or an iterator shows of a dict's entries. */
public enum DictPart {
  KEYS("key", "keys"),
  VALUES("value", "values"),
  ITEMS("item", "items");

  /** {@code dict_keyiterator} and the like. */
  final PyType iterator;

  /** {@code dict_reversekeyiterator} and the like. */
  final PyType reverseIterator;

  /** {@code dict_keys} and the like. */
  final PyType view;

  /** {@code odict_keys} and the like. */
  final PyType orderedView;

  DictPart(String one, String all) {
    String table = "dev.ftcheck.vm.types.dict.Dict";
    Set<TypeFlag> flags = Set.of(TypeFlag.FINAL, TypeFlag.NO_WEAK_REFERENCES);
    this.iterator = PyType.builtin("dict_" + one + "iterator", table + "IteratorTypeTable", flags);
    this.reverseIterator =
        PyType.builtin(
            "dict_reverse" + one + "iterator", table + "ReverseIteratorTypeTable", flags);
    String viewTable = one.equals("value") ? "ValuesViewTypeTable" : "SetViewTypeTable";
    this.view = PyType.builtin("dict_" + all, table + viewTable, flags);
    this.orderedView = PyType.builtin("odict_" + all, null, flags, view);
  }

  /** The part of an entry; null when the entry was deleted. */
  PyObject of(DictTable table, int position) {
    PyObject key = table.keyAt(position);
    PyObject value = table.valueAt(position);
    if (key == null || value == null) {
      return null;
    }
    return switch (this) {
      case KEYS -> key;
      case VALUES -> value;
      case ITEMS -> PyTuple.of(key, value);
    };
  }
}
