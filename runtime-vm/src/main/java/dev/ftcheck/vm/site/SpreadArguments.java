package dev.ftcheck.vm.site;

import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.Items;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.MappingKeys;
import dev.ftcheck.vm.object.PyIterator;
import dev.ftcheck.vm.object.PyMethod;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.object.Special;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The arguments of a call with {@code *} or {@code **}, in the order of their evaluation. */
public final class SpreadArguments {

  private static final PyStr KEYS = PyStr.interned("keys");

  private final List<PyObject> positional = new ArrayList<>();
  private final Map<String, PyObject> keywords = new LinkedHashMap<>();
  private PyObject callee;
  private PyObject last;

  /** Says what is called, for the messages of errors. */
  public void callee(PyObject called) {
    callee = called;
  }

  public void add(PyObject value) {
    positional.add(value);
  }

  /** {@code *iterable} as the only positional argument: unpacked when the call happens. */
  public void addAllLast(PyObject iterable) {
    last = iterable;
  }

  /** {@code *iterable}. */
  public void addAll(PyObject iterable) {
    PyIterator items;
    try {
      items = Iteration.iterator(iterable);
    } catch (Raise raised) {
      PyType type = iterable.type();
      boolean isIterable =
          type.special(Special.ITER) != null || type.special(Special.GETITEM) != null;
      if (isIterable || !raised.is(ExceptionTypes.TYPE_ERROR)) {
        throw raised;
      }
      throw Errors.typeError(
          "%sargument after * must be an iterable, not %s", subject(), type.name());
    }
    for (PyObject item = items.next(); item != null; item = items.next()) {
      positional.add(item);
    }
  }

  /** {@code name=value}. */
  public void addKeyword(PyStr name, PyObject value) {
    if (keywords.putIfAbsent(name.value(), value) != null) {
      throw Errors.typeError(
          "%sgot multiple values for keyword argument '%s'", subject(), name.value());
    }
  }

  /** {@code **mapping}. */
  public void addMapping(PyObject mapping) {
    try {
      PyObject keys = Attributes.get(mapping, KEYS).call0();
      PyIterator names = MappingKeys.iterator(mapping, keys);
      for (PyObject key = names.next(); key != null; key = names.next()) {
        if (!(key instanceof PyStr name)) {
          throw Errors.typeError("keywords must be strings");
        }
        addKeyword(name, Items.get(mapping, key));
      }
    } catch (Raise raised) {
      if (!raised.is(ExceptionTypes.ATTRIBUTE_ERROR)) {
        throw raised;
      }
      // CPython takes any AttributeError for a missing keys().
      throw Errors.typeError(
          "%sargument after ** must be a mapping, not %s", subject(), mapping.type().name());
    }
  }

  private String subject() {
    PyObject named = callee instanceof PyMethod method ? method.function : callee;
    if (named == null) {
      return "";
    }
    PyObject name = Attributes.find(named, "__qualname__");
    if (!(name instanceof PyStr text)) {
      return Conversions.str(named).value() + " ";
    }
    PyObject module = Attributes.find(named, "__module__");
    boolean isPlain = !(module instanceof PyStr owner) || owner.value().equals("builtins");
    return (isPlain ? "" : ((PyStr) module).value() + ".") + text.value() + "() ";
  }

  boolean hasNames() {
    return !keywords.isEmpty();
  }

  int positionalCount() {
    return positional.size();
  }

  /** The positional ones, then the values of the keywords. */
  PyObject[] values() {
    if (last != null) {
      addAll(last);
      last = null;
    }
    List<PyObject> all = new ArrayList<>(positional);
    all.addAll(keywords.values());
    return all.toArray(PyObject[]::new);
  }

  PyStr[] names() {
    return keywords.keySet().stream().map(PyStr::interned).toArray(PyStr[]::new);
  }
}
