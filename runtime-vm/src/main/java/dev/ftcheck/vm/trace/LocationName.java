package dev.ftcheck.vm.trace;

import dev.ftcheck.vm.object.DictTable;
import dev.ftcheck.vm.object.PyAttributed;
import dev.ftcheck.vm.object.PyCell;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyInstance;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyType;

/**
 * What a location is, in words that need the object.
 *
 * @param kind what it belongs to
 * @param owner the type, module or kind of container
 * @param name the attribute, key or index; empty for the container as a whole or where it is not
 *     known
 * @param birth where the object was made; null for unknown
 */
record LocationName(Kind kind, String owner, String name, Birth birth) {

  enum Kind {
    ATTRIBUTE,
    CLASS_ATTRIBUTE,
    GLOBAL,
    VARIABLE,
    ELEMENT,
    KEY,
    CONTAINER,

    /** What a queue holds, which its own edges order: of interest to checks alone. */
    HANDOVER,
    ITERATOR
  }

  /** Whether the order of what a container holds is part of its value. */
  boolean hasOrder() {
    return owner.equals("list") || owner.equals("deque");
  }

  private static final int LONGEST_KEY = 40;

  private static final PyStr NAME = PyStr.interned("__name__");
  private static final PyStr BUILTINS = PyStr.interned("__builtins__");

  static LocationName of(Traceable object, ObjectShadow shadow, int location, ThreadTrace thread) {
    Birth birth = shadow.birth();
    Object key = thread.key();
    return switch (object) {
      case PyAttributed holder when key instanceof Integer slot ->
          new LocationName(Kind.ATTRIBUTE, holder.type().name(), nameOf(holder, slot), birth);
      case PyCell _ -> new LocationName(Kind.VARIABLE, "", "", birth);
      case PyType type -> new LocationName(Kind.CLASS_ATTRIBUTE, type.name(), textOf(key), birth);
      case PyInstance instance when key instanceof PyStr name ->
          new LocationName(Kind.ATTRIBUTE, instance.type().name(), name.value(), birth);
      case PyInstance instance ->
          new LocationName(
              Kind.ATTRIBUTE, instance.type().name(), nameOf(instance, location), birth);
      case PyDict dict when moduleName(dict) != null ->
          new LocationName(Kind.GLOBAL, moduleName(dict), textOf(key), birth);
      case PyList _ when location >= Accesses.FIRST_ELEMENT ->
          new LocationName(Kind.ELEMENT, "list", "" + (location - Accesses.FIRST_ELEMENT), birth);
      case SyncPoint point ->
          new LocationName(Kind.HANDOVER, ((PyObject) point).type().name(), "", birth);
      case PyAttributed container ->
          new LocationName(
              key == null ? Kind.CONTAINER : Kind.KEY, container.type().name(), textOf(key), birth);
      default -> new LocationName(Kind.ITERATOR, ((PyObject) object).type().name(), "", birth);
    };
  }

  /** The name of the module whose globals a dict holds; null for any other dict. */
  private static String moduleName(PyDict dict) {
    DictTable table = dict.table();
    int position = table.position(NAME);
    boolean isNamespace = position >= 0 && table.position(BUILTINS) >= 0;
    return isNamespace && table.valueAt(position) instanceof PyStr name ? name.value() : null;
  }

  private static String nameOf(PyAttributed instance, int slot) {
    return instance.shape().names().stream()
        .filter(name -> instance.shape().indexOf(name) == slot)
        .findFirst()
        .orElse("a slot");
  }

  /** A key as it can be shown without running a program's code. */
  private static String textOf(Object key) {
    return switch (key) {
      case null -> "";
      case PyStr text when text.value().length() <= LONGEST_KEY -> text.value();
      case PyInt number when number.isLong() -> "" + number.value;
      case PyObject other -> "a " + other.type().name();
      default -> "";
    };
  }
}
