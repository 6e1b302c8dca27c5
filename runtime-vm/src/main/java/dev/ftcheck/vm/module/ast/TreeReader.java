package dev.ftcheck.vm.module.ast;

import dev.ftcheck.ast.Expr;
import dev.ftcheck.ast.Module;
import dev.ftcheck.ast.Stmt;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyObject;
import java.util.List;

/** Whole trees that a program hands to {@code compile()}. */
public final class TreeReader {

  private TreeReader() {}

  /** Whether an object is an {@code ast.AST}. */
  public static boolean isTree(PyObject object) {
    return object instanceof PyAstNode;
  }

  /**
   * The tree; an {@code ast.Expression} becomes a module with an expression statement.
   *
   * @param mode the third argument of {@code compile()}
   * @throws dev.ftcheck.vm.object.Raise TypeError or ValueError where a node is not as it has to be
   */
  public static Module read(PyObject root, String mode) {
    String wanted =
        switch (mode) {
          case "eval" -> "Expression";
          case "single" -> "Interactive";
          default -> "Module";
        };
    StatementReader statements = new StatementReader();
    if (!statements.nodes().is(root, wanted)) {
      throw Errors.typeError("expected %s node, got %s", wanted, root.type().name());
    }
    if (wanted.equals("Expression")) {
      Expr value = statements.expressions().child(root, wanted, "body");
      return new Module(List.of(new Stmt.Expression(value, value.span())));
    }
    return new Module(statements.list(root, wanted, "body"));
  }
}
