package dev.ftcheck.vm.codegen;

import static dev.ftcheck.vm.codegen.JavaNames.LIST;
import static dev.ftcheck.vm.codegen.JavaNames.O;
import static dev.ftcheck.vm.codegen.JavaNames.OBJECTS;
import static dev.ftcheck.vm.codegen.JavaNames.PY_LIST;
import static dev.ftcheck.vm.codegen.JavaNames.PY_OBJECT;
import static dev.ftcheck.vm.codegen.JavaNames.site;

import dev.ftcheck.ast.Expr;
import java.util.List;
import java.util.Optional;

/** Compiles list, tuple, set and dict displays. */
final class DisplayCompiler {

  private static final String DISPLAYS = site("Displays");

  /** Larger tuples are made where they are needed. */
  private static final int MAXIMUM_CONSTANTS = 1000;

  private final Body body;

  DisplayCompiler(Body body) {
    this.body = body;
  }

  /** Pushes an array of the values. */
  void array(List<Expr> values) {
    Emitter out = body.out;
    if (values.isEmpty()) {
      out.getStatic(JavaNames.object("Arguments"), "NONE", OBJECTS);
      return;
    }
    out.newArray(values.size(), PY_OBJECT);
    for (int i = 0; i < values.size(); i++) {
      out.dup();
      out.push(i);
      body.expressions.push(values.get(i));
      out.arrayStore();
    }
  }

  private static boolean spreads(List<Expr> elements) {
    return elements.stream().anyMatch(Expr.Starred.class::isInstance);
  }

  void list(List<Expr> elements) {
    if (elements.isEmpty()) {
      body.out.construct(PY_LIST, "()V", () -> {});
    } else if (spreads(elements) || isLarge(elements)) {
      spread(elements);
    } else {
      array(elements);
      body.out.invokeStatic(DISPLAYS, "list", "(" + OBJECTS + ")" + LIST);
    }
  }

  /** A list of elements with stars among them. */
  private void spread(List<Expr> elements) {
    Emitter out = body.out;
    out.construct(PY_LIST, "()V", () -> {});
    if (isLarge(elements)) {
      body.outliner.elements(elements, this::add);
      return;
    }
    for (Expr element : elements) {
      out.dup();
      add(element);
    }
  }

  private boolean isLarge(List<Expr> elements) {
    return elements.size() > Outliner.ELEMENTS
        && body.outliner.isActive()
        && elements.stream().noneMatch(each -> body.outliner.maySuspend(each.span()))
        && body.variables.areInCells();
  }

  /** Adds an element to the list on the stack. */
  private void add(Expr element) {
    Emitter out = body.out;
    out.cast(PY_LIST);
    if (element instanceof Expr.Starred(var value, _, var span)) {
      body.expressions.push(value);
      body.at(span);
      out.invokeStatic(DISPLAYS, "extend", "(" + LIST + O + ")V");
    } else {
      body.expressions.push(element);
      out.invokeVirtual(PY_LIST, "add", "(" + O + ")V");
    }
  }

  void tuple(Expr.Tuple node) {
    Optional<Object> constant = body.constants.constantOf(node);
    if (constant.isPresent() && node.elements().size() <= MAXIMUM_CONSTANTS) {
      body.constants.pushValue(constant.get());
    } else if (spreads(node.elements()) || isLarge(node.elements())) {
      spread(node.elements());
      body.out.cast(PY_LIST);
      body.out.invokeStatic(DISPLAYS, "tuple", "(" + LIST + ")" + O);
    } else {
      array(node.elements());
      body.out.invokeStatic(
          JavaNames.object("PyTuple"),
          "of",
          "(" + OBJECTS + ")" + JavaNames.descriptor(JavaNames.object("PyTuple")));
    }
  }

  void set(Expr.Set node) {
    body.at(node.span());
    if (spreads(node.elements())) {
      spread(node.elements());
      body.at(node.span());
      body.out.invokeStatic(DISPLAYS, "setOf", "(" + LIST + ")" + O);
    } else {
      array(node.elements());
      body.at(node.span());
      body.out.invokeStatic(DISPLAYS, "set", "(" + OBJECTS + ")" + O);
    }
  }

  void dict(Expr.Dict node) {
    Emitter out = body.out;
    String dict = JavaNames.object("PyDict");
    boolean isLarge = isLarge(node.values());
    out.construct(dict, "()V", () -> {});
    int step = isLarge ? Outliner.ELEMENTS : node.values().size();
    for (int from = 0; from < node.values().size(); from += step) {
      int first = from;
      int end = Math.min(node.values().size(), from + step);
      if (isLarge) {
        body.outliner.part(target -> entries(node, first, end, () -> body.out.load(target)));
      } else {
        entries(node, first, end, out::dup);
      }
    }
  }

  private void entries(Expr.Dict node, int first, int end, Runnable pushDict) {
    String dict = JavaNames.object("PyDict");
    for (int i = first; i < end; i++) {
      Emitter out = body.out;
      pushDict.run();
      out.cast(dict);
      Optional<Expr> key = node.keys().get(i);
      if (key.isPresent()) {
        body.expressions.push(key.get());
        body.expressions.push(node.values().get(i));
        body.at(node.span());
        out.invokeVirtual(dict, "put", "(" + O + O + ")" + O);
        out.pop();
      } else {
        body.expressions.push(node.values().get(i));
        body.at(node.span());
        out.invokeStatic(DISPLAYS, "update", "(" + JavaNames.descriptor(dict) + O + ")V");
      }
    }
  }
}
