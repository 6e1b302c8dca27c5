package dev.ftcheck.vm.module.ast;

import dev.ftcheck.ast.Node;
import dev.ftcheck.source.Span;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Makes Python nodes. */
final class NodeFactory {

  /** Constants of our enums whose Python name is not their own in camel case. */
  private static final Map<String, String> OPERATOR_NAMES =
      Map.of(
          "L_SHIFT", "LShift", "R_SHIFT", "RShift", "LT_E", "LtE", "GT_E", "GtE", "U_ADD", "UAdd",
          "U_SUB", "USub");

  private final NodeClasses classes = NodeClasses.current();

  /**
   * A node.
   *
   * @param placed where it stands; null for a node without position
   * @param fields names and values in turn
   */
  PyAstNode node(String name, Node placed, Object... fields) {
    PyAstNode node = new PyAstNode(classes.of(name));
    for (int i = 0; i < fields.length; i += 2) {
      node.setOwn((String) fields[i], (PyObject) fields[i + 1]);
    }
    if (placed != null) {
      Span span = placed.span();
      node.setOwn("lineno", PyInt.of(span.line()));
      node.setOwn("col_offset", PyInt.of(span.column()));
      node.setOwn("end_lineno", PyInt.of(span.endLine()));
      node.setOwn("end_col_offset", PyInt.of(span.endColumn()));
    }
    return node;
  }

  <T> PyList list(List<T> items, Function<T, PyObject> make) {
    return new PyList(items.stream().map(make).toArray(PyObject[]::new));
  }

  /** The node of an operator or context. */
  PyObject operator(Enum<?> operator) {
    return classes.singleton(operatorName(operator));
  }

  /** The name of the class of an operator or context. */
  static String operatorName(Enum<?> operator) {
    String known = OPERATOR_NAMES.get(operator.name());
    return known != null ? known : camelCase(operator.name());
  }

  private static String camelCase(String constant) {
    StringBuilder name = new StringBuilder();
    for (String word : constant.split("_")) {
      name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
    }
    return name.toString();
  }

  PyObject optionalName(Optional<String> name) {
    return name.<PyObject>map(PyStr::interned).orElse(PyNone.NONE);
  }

  PyList names(List<String> names) {
    return list(names, PyStr::interned);
  }
}
