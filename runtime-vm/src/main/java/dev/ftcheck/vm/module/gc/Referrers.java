package dev.ftcheck.vm.module.gc;

import dev.ftcheck.vm.object.PyAnySet;
import dev.ftcheck.vm.object.PyAttributed;
import dev.ftcheck.vm.object.PyCell;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyFunction;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyModule;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.runtime.Interpreter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Looks for the objects that refer to another one, along what the modules of an interpreter reach
 * through containers, attributes, classes and functions. References from running frames, from
 * objects of Java modules and from objects that only those reach are not found.
 */
final class Referrers {

  private final Set<PyObject> wanted = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<PyObject> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<PyObject> waiting = new ArrayDeque<>();
  private final List<PyObject> found = new ArrayList<>();

  private Referrers(PyObject[] objects) {
    wanted.addAll(Arrays.asList(objects));
  }

  static List<PyObject> of(PyObject[] objects) {
    Referrers search = new Referrers(objects);
    search.reach(Interpreter.current().modules());
    while (!search.waiting.isEmpty()) {
      search.visit(search.waiting.poll());
    }
    return search.found;
  }

  private void reach(PyObject object) {
    if (object != null && seen.add(object)) {
      waiting.add(object);
    }
  }

  private void visit(PyObject object) {
    boolean[] refers = {false};
    referents(
        object,
        referent -> {
          refers[0] |= referent != null && wanted.contains(referent);
          reach(referent);
        });
    if (refers[0]) {
      found.add(object);
    }
  }

  /** The objects that an object refers to; nulls among them mean nothing. */
  static void referents(PyObject object, Consumer<PyObject> each) {
    if (object instanceof PyDict dict) {
      Arrays.asList(dict.snapshot()).forEach(each);
    } else if (object instanceof PyList list) {
      Arrays.asList(list.toArray()).forEach(each);
    } else if (object instanceof PyTuple tuple) {
      Arrays.asList(tuple.items).forEach(each);
    } else if (object instanceof PyAnySet set) {
      Arrays.asList(set.toArray()).forEach(each);
    } else if (object instanceof PyModule module) {
      each.accept(module.dictionary());
    } else if (object instanceof PyType type) {
      each.accept(type.dictionary());
      Arrays.asList(type.mro()).forEach(each);
    } else if (object instanceof PyFunction function) {
      each.accept(function.globals);
      Arrays.asList(function.closure).forEach(each);
      Arrays.asList(function.defaults()).forEach(each);
      each.accept(function.keywordDefaults());
    } else if (object instanceof PyCell cell) {
      each.accept(cell.get());
    }
    PyAttributed attributed = object.attributes();
    if (attributed != null && !(object instanceof PyModule)) {
      attributed.shape().names().forEach(name -> each.accept(attributed.own(name)));
      each.accept(object.type());
    }
  }
}
