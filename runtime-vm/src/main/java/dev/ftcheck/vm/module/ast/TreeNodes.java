package dev.ftcheck.vm.module.ast;

import dev.ftcheck.ast.Expr;
import dev.ftcheck.ast.Module;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyObject;

/** Whole trees as Python nodes. */
public final class TreeNodes {

  private TreeNodes() {}

  /** {@code ast.Module}. */
  public static PyObject module(Module module) {
    NodeFactory make = new NodeFactory();
    PyList body = new StatementNodes(make).list(module.body());
    return make.node("Module", null, "body", body, "type_ignores", new PyList());
  }

  /** {@code ast.Interactive}. */
  public static PyObject interactive(Module module) {
    NodeFactory make = new NodeFactory();
    return make.node("Interactive", null, "body", new StatementNodes(make).list(module.body()));
  }

  /** {@code ast.Expression}. */
  public static PyObject expression(Expr expression) {
    NodeFactory make = new NodeFactory();
    return make.node("Expression", null, "body", new ExpressionNodes(make).of(expression));
  }
}
