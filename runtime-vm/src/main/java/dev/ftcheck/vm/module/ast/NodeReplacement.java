package dev.ftcheck.vm.module.ast;

import dev.ftcheck.vm.object.Arguments;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.types.union.PyUnion;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** {@code copy.replace()} of a node. */
final class NodeReplacement {

  private NodeReplacement() {}

  static PyObject replace(PyAstNode node, PyDict changes) {
    List<PyObject> fields = names(node, "_fields");
    List<PyObject> attributes = names(node, "_attributes");
    check(node, changes, fields, attributes);
    PyDict values = new PyDict();
    for (List<PyObject> names : List.of(fields, attributes)) {
      for (PyObject name : names) {
        PyObject known = node.own(((PyStr) name).value());
        if (known != null) {
          values.put(name, known);
        }
      }
    }
    for (PyObject name : changes.keys()) {
      values.put(name, changes.get(name));
    }
    return Arguments.call(node.type(), new PyObject[0], values);
  }

  private static List<PyObject> names(PyAstNode node, String attribute) {
    return List.of(Iteration.toArray(Attributes.get(node, PyStr.interned(attribute))));
  }

  private static void check(
      PyAstNode node, PyDict changes, List<PyObject> fields, List<PyObject> attributes) {
    Set<PyObject> missing = new LinkedHashSet<>(fields);
    for (PyObject name : changes.keys()) {
      if (!fields.contains(name) && !attributes.contains(name)) {
        throw Errors.typeError(
            "%s.__replace__ got an unexpected keyword argument %s.",
            node.type().name(), Conversions.repr(name).value());
      }
      missing.remove(name);
    }
    missing.removeIf(name -> node.own(((PyStr) name).value()) != null || isOptional(node, name));
    if (!missing.isEmpty()) {
      List<String> names =
          missing.stream().map(name -> Conversions.repr(name).value()).sorted().toList();
      throw Errors.typeError(
          "%s.__replace__ missing %d keyword argument%s: %s.",
          node.type().name(), names.size(), names.size() == 1 ? "" : "s", String.join(", ", names));
    }
  }

  private static boolean isOptional(PyAstNode node, PyObject name) {
    return node.type().lookup(PyStr.interned("_field_types")) instanceof PyDict types
        && types.get(name) instanceof PyUnion;
  }
}
