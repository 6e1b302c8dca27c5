package dev.ftcheck.vm.module.collections;

import dev.ftcheck.vm.natives.BuiltinModule;
import dev.ftcheck.vm.natives.PyConstant;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Arithmetic;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Hashing;
import dev.ftcheck.vm.object.Items;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyIterator;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyOrderedDict;
import dev.ftcheck.vm.object.Special;

/** {@code _collections}. */
@BuiltinModule(
    value = "_collections",
    doc =
        "High performance data structures.\n"
            + "- deque:        ordered collection accessible from endpoints only\n"
            + "- defaultdict:  dict subclass with a default value factory\n")
final class CollectionsModule {

  private CollectionsModule() {}

  @PyConstant("deque")
  static PyObject deque() {
    return PyDeque.TYPE;
  }

  @PyConstant("defaultdict")
  static PyObject defaultDict() {
    return PyDefaultDict.TYPE;
  }

  @PyConstant("OrderedDict")
  static PyObject orderedDict() {
    return PyOrderedDict.TYPE;
  }

  @PyConstant("_deque_iterator")
  static PyObject dequeIterator() {
    return PyDequeIterator.TYPE;
  }

  @PyConstant("_deque_reverse_iterator")
  static PyObject dequeReverseIterator() {
    return PyDequeReverseIterator.TYPE;
  }

  @PyConstant("_tuplegetter")
  static PyObject tupleGetter() {
    return PyTupleGetter.TYPE;
  }

  @PyMethod(
      value = "_count_elements",
      signature = "(mapping, iterable, /)",
      doc = "Count elements in the iterable, updating the mapping")
  static void countElements(PyObject mapping, PyObject iterable) {
    PyInt one = PyInt.of(1);
    PyIterator items = Iteration.iterator(iterable);
    if (mapping instanceof PyDict dict && countsNatively(dict)) {
      for (PyObject item = items.next(); item != null; item = items.next()) {
        long hash = Hashing.hash(item);
        PyObject count = dict.get(item, hash);
        dict.put(item, hash, count == null ? one : Arithmetic.add(count, one));
      }
      return;
    }
    PyInt zero = PyInt.of(0);
    PyObject get = Attributes.get(mapping, "get");
    for (PyObject item = items.next(); item != null; item = items.next()) {
      Items.set(mapping, item, Arithmetic.add(get.call2(item, zero), one));
    }
  }

  private static boolean countsNatively(PyDict dict) {
    return dict.type().special(Special.SETITEM) == PyDict.TYPE.special(Special.SETITEM)
        && dict.type().lookup("get") == PyDict.TYPE.lookup("get");
  }
}
