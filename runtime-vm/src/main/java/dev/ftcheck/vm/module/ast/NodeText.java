package dev.ftcheck.vm.module.ast;

import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import java.util.ArrayList;
import java.util.List;

/** {@code repr()} of a node: three levels of nodes, and of a list the first and the last item. */
final class NodeText {

  private static final int LEVELS = 3;

  private NodeText() {}

  static String of(PyAstNode node) {
    return of(node, LEVELS);
  }

  private static String of(PyAstNode node, int levels) {
    String name = node.type().name();
    if (levels <= 0) {
      return name + "(...)";
    }
    List<String> fields = new ArrayList<>();
    for (PyObject field : Iteration.toArray(Attributes.get(node, PyStr.interned("_fields")))) {
      PyStr fieldName = (PyStr) field;
      fields.add(fieldName.value() + "=" + value(Attributes.get(node, fieldName), levels - 1));
    }
    return name + "(" + String.join(", ", fields) + ")";
  }

  private static String value(PyObject value, int levels) {
    if (value instanceof PyList) {
      return "[" + items(Iteration.toArray(value), levels) + "]";
    }
    if (value instanceof PyTuple) {
      return "(" + items(Iteration.toArray(value), levels) + ")";
    }
    return item(value, levels);
  }

  private static String items(PyObject[] items, int levels) {
    if (items.length == 0) {
      return "";
    }
    String first = item(items[0], levels);
    if (items.length == 1) {
      return first;
    }
    String gap = items.length > 2 ? ", ..., " : ", ";
    return first + gap + item(items[items.length - 1], levels);
  }

  private static String item(PyObject item, int levels) {
    return item instanceof PyAstNode node ? of(node, levels) : Conversions.repr(item).value();
  }
}
