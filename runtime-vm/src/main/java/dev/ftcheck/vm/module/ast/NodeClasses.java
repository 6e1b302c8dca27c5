package dev.ftcheck.vm.module.ast;

import dev.ftcheck.vm.object.MethodResolution;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.runtime.Interpreter;
import dev.ftcheck.vm.types.generic.PyGenericAlias;
import dev.ftcheck.vm.types.union.Unions;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The node classes of one interpreter: a program may change them, so each has its own. */
final class NodeClasses {

  private static final PyTuple PLACE =
      names(List.of("lineno", "col_offset", "end_lineno", "end_col_offset"));

  private final Map<String, PyType> classes = new TreeMap<>();
  private final Map<PyType, AstGrammar.NodeClass> grammar = new IdentityHashMap<>();
  private final Map<String, PyAstNode> singletons = new ConcurrentHashMap<>();

  private NodeClasses() {
    List<AstGrammar.NodeClass> all = AstGrammar.classes();
    all.forEach(this::define);
    all.forEach(this::defineFieldTypes);
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

  /** The grammar's class of a node, or null if it is none of a concrete class. */
  AstGrammar.NodeClass grammarOf(PyType type) {
    for (PyType each : type.mro()) {
      AstGrammar.NodeClass found = grammar.get(each);
      if (found != null) {
        return found.isSum() ? null : found;
      }
    }
    return null;
  }

  private void define(AstGrammar.NodeClass node) {
    PyType base = node.base().equals("AST") ? PyAstNode.TYPE : classes.get(node.base());
    PyType[] bases = {base};
    PyType type = new PyType(PyType.TYPE, node.name(), bases, base.layout());
    type.setMro(MethodResolution.order(type, bases));
    type.linkToBases();
    List<String> fields = node.fields().stream().map(AstGrammar.Field::name).toList();
    put(type, "__module__", PyStr.of("ast"));
    put(type, "__doc__", PyStr.of(node.text()));
    put(type, "_fields", names(fields));
    put(type, "__match_args__", names(fields));
    if (node.isPlaced()) {
      put(type, "_attributes", PLACE);
      put(type, "end_lineno", PyNone.NONE);
      put(type, "end_col_offset", PyNone.NONE);
    } else if (node.isSum() || node.base().equals("AST")) {
      put(type, "_attributes", PyTuple.EMPTY);
    }
    for (AstGrammar.Field field : node.fields()) {
      if (field.arity() == AstGrammar.Arity.OPTIONAL) {
        put(type, field.name(), PyNone.NONE);
      }
    }
    type.modified();
    classes.put(node.name(), type);
    grammar.put(type, node);
  }

  /** {@code _field_types} may only be told when all classes are known. */
  private void defineFieldTypes(AstGrammar.NodeClass node) {
    if (node.isSum()) {
      return;
    }
    PyDict types = new PyDict();
    for (AstGrammar.Field field : node.fields()) {
      types.put(PyStr.interned(field.name()), typeOf(field));
    }
    PyType type = classes.get(node.name());
    put(type, "_field_types", types);
    type.modified();
  }

  private PyObject typeOf(AstGrammar.Field field) {
    PyType type =
        switch (field.type()) {
          case "identifier", "string" -> PyStr.TYPE;
          case "int" -> PyInt.TYPE;
          case "constant" -> PyType.OBJECT;
          default -> classes.get(field.type());
        };
    return switch (field.arity()) {
      case ONE -> type;
      case OPTIONAL -> Unions.of(type, PyNone.NONE);
      case LIST -> PyGenericAlias.of(PyList.TYPE, type);
    };
  }

  private static PyTuple names(List<String> names) {
    return PyTuple.of(names.stream().map(PyStr::interned).toArray(PyObject[]::new));
  }

  private static void put(PyType type, String name, PyObject value) {
    type.dictionary().put(PyStr.interned(name), value);
  }
}
