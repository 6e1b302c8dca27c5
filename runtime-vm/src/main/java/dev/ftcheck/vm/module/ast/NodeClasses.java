package dev.ftcheck.vm.module.ast;

import dev.ftcheck.vm.object.MethodResolution;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.runtime.Interpreter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The node classes of one interpreter: a program may change them, so each has its own. */
final class NodeClasses {

  private static final PyTuple PLACE =
      names(List.of("lineno", "col_offset", "end_lineno", "end_col_offset"));

  private final Map<String, PyType> classes = new TreeMap<>();
  private final Map<String, PyAstNode> singletons = new ConcurrentHashMap<>();

  private NodeClasses() {
    AstGrammar.classes().forEach(this::define);
  }

  static NodeClasses current() {
    return Interpreter.current().state(NodeClasses.class, NodeClasses::new);
  }

  /** By name. */
  Map<String, PyType> all() {
    return classes;
  }

  PyType of(String name) {
    PyType known = classes.get(name);
    if (known == null) {
      throw new IllegalArgumentException(name);
    }
    return known;
  }

  /** The one node of a class without fields, such as an operator. */
  PyAstNode singleton(String name) {
    return singletons.computeIfAbsent(name, n -> new PyAstNode(of(n)));
  }

  private void define(AstGrammar.NodeClass node) {
    PyType base = node.base().equals("AST") ? PyAstNode.TYPE : classes.get(node.base());
    PyType[] bases = {base};
    PyType type = new PyType(PyType.TYPE, node.name(), bases, base.layout());
    type.setMro(MethodResolution.order(type, bases));
    type.linkToBases();
    List<String> plain = node.fields().stream().map(NodeClasses::unmarked).toList();
    put(type, "__module__", PyStr.of("ast"));
    put(type, "_fields", names(plain));
    put(type, "__match_args__", names(plain));
    put(type, "_list_fields", names(marked(node, '*')));
    if (node.isPlaced()) {
      put(type, "_attributes", PLACE);
      put(type, "end_lineno", PyNone.NONE);
      put(type, "end_col_offset", PyNone.NONE);
    }
    marked(node, '?').forEach(field -> put(type, field, PyNone.NONE));
    type.modified();
    classes.put(node.name(), type);
  }

  private static List<String> marked(AstGrammar.NodeClass node, char mark) {
    return node.fields().stream()
        .filter(field -> field.charAt(field.length() - 1) == mark)
        .map(NodeClasses::unmarked)
        .toList();
  }

  private static String unmarked(String field) {
    return field.replaceAll("[*?]$", "");
  }

  private static PyTuple names(List<String> names) {
    return PyTuple.of(names.stream().map(PyStr::interned).toArray(PyObject[]::new));
  }

  private static void put(PyType type, String name, PyObject value) {
    type.dictionary().put(PyStr.interned(name), value);
  }
}
