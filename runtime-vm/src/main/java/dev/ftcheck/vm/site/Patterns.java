package dev.ftcheck.vm.site;

import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.Items;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import dev.ftcheck.vm.types.type.InstanceChecks;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** The tests of patterns (PEP 634, "The match statement" of the language reference). */
public final class Patterns {

  private static final PyStr GET = PyStr.interned("get");
  private static final PyStr MATCH_ARGS = PyStr.interned("__match_args__");

  /** A program's class gets its flag from {@code collections.abc}, which sets this attribute. */
  private static final PyStr ABC_FLAGS = PyStr.interned("__abc_tpflags__");

  private static final long SEQUENCE_BIT = 1 << 5;
  private static final long MAPPING_BIT = 1 << 6;

  private static final Set<String> MATCH_SELF =
      Set.of(
          "bool",
          "bytearray",
          "bytes",
          "dict",
          "float",
          "frozenset",
          "int",
          "list",
          "set",
          "str",
          "tuple");

  private Patterns() {}

  /** Whether the type's instances count as sequences, or else as mappings. */
  private static boolean has(PyType type, TypeFlag flag, long bit) {
    for (PyType each : type.mro()) {
      if (each.has(TypeFlag.SEQUENCE) || each.has(TypeFlag.MAPPING)) {
        return each.has(flag);
      }
      if (each.isHeapType()
          && each.dictionary().get(ABC_FLAGS) instanceof PyInt flags
          && (flags.value & (SEQUENCE_BIT | MAPPING_BIT)) != 0) {
        return (flags.value & bit) != 0;
      }
    }
    return false;
  }

  public static boolean isSequence(PyObject subject) {
    return has(subject.type(), TypeFlag.SEQUENCE, SEQUENCE_BIT);
  }

  public static boolean isSequenceOf(PyObject subject, int length) {
    return isSequence(subject) && Items.length(subject) == length;
  }

  public static boolean isSequenceOfAtLeast(PyObject subject, int length) {
    return isSequence(subject) && Items.length(subject) >= length;
  }

  /** An item of a sequence; a negative index counts from the end. */
  public static PyObject item(PyObject sequence, int index) {
    long position = index < 0 ? Items.length(sequence) + index : index;
    return Items.get(sequence, PyInt.of(position));
  }

  /**
   * The items of a sequence.
   *
   * @param after the number of patterns behind a star; -1 without star
   */
  public static PyObject[] items(PyObject sequence, int before, int after) {
    return after < 0
        ? Unpacking.exactly(sequence, before)
        : Unpacking.withStar(sequence, before, after);
  }

  /** The values of the keys; null when it is no mapping or lacks a key. */
  public static PyObject[] mapping(PyObject subject, PyObject[] keys) {
    if (!has(subject.type(), TypeFlag.MAPPING, MAPPING_BIT)) {
      return null;
    }
    if (keys.length == 0) {
      return keys;
    }
    if (Items.length(subject) < keys.length) {
      return null;
    }
    PyDict seen = new PyDict();
    PyObject[] values = new PyObject[keys.length];
    PyObject get = null;
    PyObject absent = new PyList();
    for (int i = 0; i < keys.length; i++) {
      if (seen.put(keys[i], keys[i]) != null) {
        throw Errors.valueError(
            "mapping pattern checks duplicate key (%s)", Conversions.repr(keys[i]).value());
      }
      if (subject.getClass() == PyDict.class) {
        values[i] = ((PyDict) subject).get(keys[i]);
      } else {
        get = get == null ? Attributes.get(subject, GET) : get;
        PyObject value = get.call2(keys[i], absent);
        values[i] = value == absent ? null : value;
      }
      if (values[i] == null) {
        return null;
      }
    }
    return values;
  }

  /** What {@code **rest} binds. */
  public static PyObject rest(PyObject subject, PyObject[] keys) {
    PyDict rest = new PyDict();
    Displays.update(rest, subject);
    for (PyObject key : keys) {
      rest.remove(key);
    }
    return rest;
  }

  /**
   * The attributes that a class pattern looks at.
   *
   * @param positional how many positional patterns there are
   * @return null when it is no instance or lacks an attribute
   */
  public static PyObject[] instance(
      PyObject subject, PyObject kind, int positional, PyStr[] names) {
    if (!(kind instanceof PyType type)) {
      throw Errors.typeError("called match pattern must be a class");
    }
    if (!InstanceChecks.isInstance(subject, type)) {
      return null;
    }
    PyObject[] values = new PyObject[positional + names.length];
    Set<String> seen = new HashSet<>();
    if (positional > 0 && !positionals(subject, type, positional, values, seen)) {
      return null;
    }
    for (int i = 0; i < names.length; i++) {
      PyObject value = attribute(subject, type, names[i], seen);
      if (value == null) {
        return null;
      }
      values[positional + i] = value;
    }
    return values;
  }

  private static boolean positionals(
      PyObject subject, PyType type, int count, PyObject[] values, Set<String> seen) {
    PyObject declared = Attributes.find(type, MATCH_ARGS);
    boolean matchesSelf = declared == null && matchesSelf(type);
    if (declared != null && !(declared instanceof PyTuple)) {
      throw Errors.typeError(
          "%s.__match_args__ must be a tuple (got %s)", type.name(), declared.type().name());
    }
    int allowed = matchesSelf ? 1 : declared == null ? 0 : ((PyTuple) declared).size();
    if (allowed < count) {
      throw Errors.typeError(
          "%s() accepts %d positional sub-pattern%s (%d given)",
          type.name(), allowed, allowed == 1 ? "" : "s", count);
    }
    if (matchesSelf) {
      values[0] = subject;
      return true;
    }
    for (int i = 0; i < count; i++) {
      PyObject name = ((PyTuple) declared).get(i);
      if (!(name instanceof PyStr text)) {
        throw Errors.typeError(
            "__match_args__ elements must be strings (got %s)", name.type().name());
      }
      values[i] = attribute(subject, type, text, seen);
      if (values[i] == null) {
        return false;
      }
    }
    return true;
  }

  private static PyObject attribute(PyObject subject, PyType type, PyStr name, Set<String> seen) {
    if (!seen.add(name.value())) {
      throw Errors.typeError(
          "%s() got multiple sub-patterns for attribute '%s'", type.name(), name.value());
    }
    return Attributes.find(subject, name);
  }

  private static boolean matchesSelf(PyType type) {
    return Arrays.stream(type.mro())
        .anyMatch(each -> !each.isHeapType() && MATCH_SELF.contains(each.name()));
  }
}
