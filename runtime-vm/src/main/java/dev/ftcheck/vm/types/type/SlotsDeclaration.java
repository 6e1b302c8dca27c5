package dev.ftcheck.vm.types.type;

import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyMemberDescriptor;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeLayout;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a class body says of {@code __slots__} ("__slots__", data model).
 *
 * @param names the fixed slots that the class adds, mangled and sorted
 * @param addsDictionary whether the class is the first with an instance dictionary
 * @param addsWeakReferences whether the class is the first that can be referenced weakly
 */
record SlotsDeclaration(List<String> names, boolean addsDictionary, boolean addsWeakReferences) {

  private static final PyStr SLOTS = PyStr.interned("__slots__");
  private static final String DICT = "__dict__";
  private static final String WEAKREF = "__weakref__";

  static SlotsDeclaration of(String className, PyType base, PyType[] bases, PyDict namespace) {
    boolean mayAddDictionary = !base.layout().hasDictionary();
    boolean mayAddWeakReferences =
        !base.layout().hasWeakReferences() && !hasItems(base.layout().builtin());
    PyObject declared = namespace.get(SLOTS);
    if (declared == null) {
      return new SlotsDeclaration(List.of(), mayAddDictionary, mayAddWeakReferences);
    }
    List<PyObject> items =
        declared instanceof PyStr ? List.of(declared) : Iteration.toList(declared);
    if (!items.isEmpty() && hasItems(base.layout().builtin())) {
      throw Errors.typeError(
          "nonempty __slots__ not supported for subtype of '%s'", base.fullName());
    }
    Set<String> names = new TreeSet<>();
    boolean dictionary = false;
    boolean weakReferences = false;
    for (PyObject item : items) {
      String name = check(item);
      if (name.equals(DICT)) {
        dictionary = checkFirst(DICT, mayAddDictionary && !dictionary);
      } else if (name.equals(WEAKREF)) {
        weakReferences = checkFirst(WEAKREF, mayAddWeakReferences && !weakReferences);
      } else {
        String mangled = mangle(className, name);
        checkFree(mangled, namespace);
        names.add(mangled);
      }
    }
    for (PyType other : bases) {
      dictionary |= mayAddDictionary && other.layout().hasDictionary();
      weakReferences |= mayAddWeakReferences && other.layout().hasWeakReferences();
    }
    return new SlotsDeclaration(List.copyOf(names), dictionary, weakReferences);
  }

  /** Whether instances have a variable size in CPython, so that no slots fit behind them. */
  static boolean hasItems(PyType builtin) {
    return builtin.isSubtype(PyInt.TYPE)
        || builtin.isSubtype(PyTuple.TYPE)
        || builtin.isSubtype(PyBytes.TYPE)
        || builtin.isSubtype(PyType.TYPE);
  }

  private static String check(PyObject item) {
    if (!(item instanceof PyStr text)) {
      throw Errors.typeError("__slots__ items must be strings, not '%s'", item.type().fullName());
    }
    if (!isIdentifier(text.value())) {
      throw Errors.typeError("__slots__ must be identifiers");
    }
    return text.value();
  }

  private static boolean isIdentifier(String text) {
    return !text.isEmpty()
        && (Character.isUnicodeIdentifierStart(text.codePointAt(0)) || text.charAt(0) == '_')
        && text.codePoints().allMatch(SlotsDeclaration::isIdentifierPart);
  }

  private static boolean isIdentifierPart(int c) {
    return c == '_' || Character.isUnicodeIdentifierPart(c) && !Character.isIdentifierIgnorable(c);
  }

  private static boolean checkFirst(String name, boolean isFirst) {
    if (!isFirst) {
      throw Errors.typeError("%s slot disallowed: we already got one", name);
    }
    return true;
  }

  private static void checkFree(String name, PyDict namespace) {
    boolean isCompilersOwn =
        name.equals("__qualname__")
            || name.equals("__classcell__")
            || name.equals("__classdictcell__");
    PyStr key = PyStr.interned(name);
    if (namespace.get(key) != null && !isCompilersOwn) {
      throw Errors.valueError(
          "%s in __slots__ conflicts with class variable", Conversions.repr(key).value());
    }
  }

  /** A private name as the compiler spells it inside the class. */
  private static String mangle(String className, String name) {
    if (!name.startsWith("__") || name.endsWith("__")) {
      return name;
    }
    String bare = className.replaceFirst("^_+", "");
    return bare.isEmpty() ? name : "_" + bare + name;
  }

  TypeLayout layout(PyType base) {
    TypeLayout inherited = base.layout();
    return new TypeLayout(
        names.isEmpty() ? inherited.solid() : null,
        inherited.builtin(),
        inherited.fixedSlots() + names.size(),
        inherited.hasDictionary() || addsDictionary,
        inherited.hasWeakReferences() || addsWeakReferences,
        true);
  }

  /** Adds a descriptor per slot. */
  void addMembers(PyType type, PyType base) {
    int index = base.layout().fixedSlots();
    for (String name : names) {
      type.dictionary().put(PyStr.interned(name), new PyMemberDescriptor(type, name, index++));
    }
  }
}
