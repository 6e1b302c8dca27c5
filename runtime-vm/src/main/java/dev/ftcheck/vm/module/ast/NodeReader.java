package dev.ftcheck.vm.module.ast;

import dev.ftcheck.source.Span;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyBool;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Raise;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads the fields of Python nodes and checks their types, with the errors of {@code compile()}: a
 * program may have put anything into them.
 */
final class NodeReader {

  private final NodeClasses classes = NodeClasses.current();

  /**
   * The name of the concrete class of a node.
   *
   * @param sum what the node has to be one of, such as {@code expr}
   * @throws Raise TypeError if it is none
   */
  String className(PyObject node, String sum) {
    PyType type = node.type();
    AstGrammar.NodeClass found = type.isSubtype(classes.of(sum)) ? classes.grammarOf(type) : null;
    if (found == null) {
      throw Errors.typeError(
          "expected some sort of %s, but got %s", sum, Conversions.repr(node).value());
    }
    return found.name();
  }

  boolean is(PyObject node, String name) {
    return node.type().isSubtype(classes.of(name));
  }

  /** A field's value, None where it is absent and optional. */
  PyObject optional(PyObject node, String field) {
    PyObject value = Attributes.find(node, field);
    return value == null ? PyNone.NONE : value;
  }

  /** A field that must be there; {@code owner} is the node's class for messages. */
  PyObject present(PyObject node, String owner, String field) {
    PyObject value = Attributes.find(node, field);
    if (value == null) {
      throw Errors.typeError("required field \"%s\" missing from %s", field, owner);
    }
    return value;
  }

  /** A field that must be there and not None. */
  PyObject required(PyObject node, String owner, String field) {
    PyObject value = present(node, owner, field);
    if (value == PyNone.NONE) {
      throw Errors.valueError("field '%s' is required for %s", field, owner);
    }
    return value;
  }

  <T> List<T> list(PyObject node, String owner, String field, Function<PyObject, T> read) {
    PyObject value = Attributes.find(node, field);
    if (value == null) {
      return List.of();
    }
    if (!(value instanceof PyList list)) {
      throw Errors.typeError(
          "%s field \"%s\" must be a list, not a %s", owner, field, value.type().name());
    }
    List<T> items = new ArrayList<>();
    for (PyObject item : Iteration.toArray(list)) {
      items.add(read.apply(item));
    }
    return List.copyOf(items);
  }

  <T> Optional<T> optional(PyObject node, String field, Function<PyObject, T> read) {
    PyObject value = optional(node, field);
    return value == PyNone.NONE ? Optional.empty() : Optional.of(read.apply(value));
  }

  String identifier(PyObject node, String owner, String field) {
    return identifier(required(node, owner, field));
  }

  Optional<String> optionalIdentifier(PyObject node, String field) {
    return optional(node, field, NodeReader::identifier);
  }

  static String identifier(PyObject value) {
    if (value instanceof PyStr text) {
      return text.value();
    }
    throw Errors.typeError("AST identifier must be of type str");
  }

  int integer(PyObject node, String owner, String field) {
    return integer(required(node, owner, field));
  }

  static int integer(PyObject value) {
    if (value instanceof PyInt number && number.isLong()) {
      return (int) number.value;
    }
    if (value instanceof PyBool) {
      return value == PyBool.TRUE ? 1 : 0;
    }
    throw Errors.valueError("invalid integer value: %s", Conversions.repr(value).value());
  }

  /** {@code owner} is the sum or product, which messages name. */
  Span span(PyObject node, String owner) {
    int line = integer(present(node, owner, "lineno"));
    int column = integer(present(node, owner, "col_offset"));
    PyObject endLine = optional(node, "end_lineno");
    PyObject endColumn = optional(node, "end_col_offset");
    Span span =
        new Span(
            line,
            column,
            endLine == PyNone.NONE ? line : integer(endLine),
            endColumn == PyNone.NONE ? column : integer(endColumn));
    check(span);
    return span;
  }

  private static void check(Span span) {
    if (span.line() > span.endLine()) {
      throw Errors.valueError(
          "AST node line range (%d, %d) is not valid", span.line(), span.endLine());
    }
    if ((span.line() < 0 && span.endLine() != span.line())
        || (span.column() < 0 && span.endColumn() != span.column())) {
      throw Errors.valueError(
          "AST node column range (%d, %d) for line range (%d, %d) is not valid",
          span.column(), span.endColumn(), span.line(), span.endLine());
    }
    if (span.line() == span.endLine() && span.column() > span.endColumn()) {
      throw Errors.valueError(
          "line %d, column %d-%d is not a valid range",
          span.line(), span.column(), span.endColumn());
    }
  }
}
