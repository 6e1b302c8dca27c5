package dev.ftcheck.vm.codegen;

import static dev.ftcheck.vm.codegen.JavaNames.CELL;
import static dev.ftcheck.vm.codegen.JavaNames.FUNCTION;
import static dev.ftcheck.vm.codegen.JavaNames.O;
import static dev.ftcheck.vm.codegen.JavaNames.OBJECTS;
import static dev.ftcheck.vm.codegen.JavaNames.STRS;
import static dev.ftcheck.vm.codegen.JavaNames.site;

import dev.ftcheck.ast.Expr;
import dev.ftcheck.scope.Scope;
import dev.ftcheck.scope.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Calls of built-ins that look at the frame they are called from, recognised by their names: {@code
 * super}, {@code locals}, {@code globals}, {@code vars}, {@code dir}, {@code eval}, {@code exec}.
 * At run time the callee decides: only the real built-in gets what it needs of the frame.
 */
final class FrameCallCompiler {

  private static final Set<String> NAMES =
      Set.of("locals", "globals", "vars", "dir", "eval", "exec");

  private final Body body;

  FrameCallCompiler(Body body) {
    this.body = body;
  }

  /** Compiles the call if it is one of these. */
  boolean call(Expr.Call node) {
    if (!(node.function() instanceof Expr.Name(var id, _, _))) {
      return false;
    }
    if (id.equals("super") && node.args().isEmpty() && node.keywords().isEmpty()) {
      return superCall(node);
    }
    boolean isPlain =
        node.keywords().isEmpty()
            && node.args().size() <= 2
            && node.args().stream().noneMatch(Expr.Starred.class::isInstance);
    if (!NAMES.contains(id) || !isPlain) {
      return false;
    }
    int count = node.args().size();
    boolean needsFrame = id.equals("eval") || id.equals("exec") ? count >= 1 : count == 0;
    if (!needsFrame) {
      return false;
    }
    body.expressions.push(node.function());
    body.displays.array(node.args());
    body.constants.name(id);
    body.out.load(body.function);
    pushLocals(id.equals("globals"));
    body.at(node.span());
    body.out.invokeStatic(
        site("FrameCalls"),
        "call",
        "("
            + O
            + OBJECTS
            + JavaNames.STR
            + FUNCTION
            + JavaNames.descriptor(site("LocalNames"))
            + ")"
            + O);
    return true;
  }

  /** Pushes the namespace, or the variables' names and values, as {@code locals()} sees them. */
  private void pushLocals(boolean unused) {
    Emitter out = body.out;
    if (unused) {
      out.pushNull(JavaNames.descriptor(site("LocalNames")));
      return;
    }
    if (body.namespace != null) {
      out.load(body.namespace);
    } else {
      out.pushNull(O);
    }
    List<String> names = new ArrayList<>();
    List<Local> slots = new ArrayList<>();
    for (Variable variable : body.variables.visible()) {
      boolean inNamespace = body.namespace != null && variable.scope() == body.scope;
      boolean ofOthers = body.namespace != null && !variable.scope().isInlined();
      if (inNamespace || ofOthers) {
        continue;
      }
      names.add(variable.name());
      slots.add(body.variables.slot(variable));
    }
    body.constants.names(names);
    out.newArray(slots.size(), JavaNames.PY_OBJECT);
    for (int i = 0; i < slots.size(); i++) {
      out.dup();
      out.push(i);
      out.load(slots.get(i));
      out.arrayStore();
    }
    out.invokeStatic(
        site("LocalNames"),
        "of",
        "(" + O + STRS + OBJECTS + ")" + JavaNames.descriptor(site("LocalNames")));
  }

  private boolean superCall(Expr.Call node) {
    Scope scope = body.scope;
    var symbol = scope.symbol("__class__");
    if (symbol.isEmpty() || body.firstParameter == null) {
      return false;
    }
    Local cell = body.variables.slot(new Variable(symbol.get().owner(), "__class__"));
    body.expressions.push(node.function());
    if (cell != null && cell.descriptor().equals(CELL)) {
      body.out.load(cell);
    } else {
      body.out.pushNull(CELL);
    }
    body.out.load(body.firstParameter);
    if (body.firstParameter.descriptor().equals(CELL)) {
      body.out.invokeVirtual(JavaNames.PY_CELL, "get", "()" + O);
    }
    body.at(node.span());
    body.out.invokeStatic(site("FrameCalls"), "callSuper", "(" + O + CELL + O + ")" + O);
    return true;
  }
}
