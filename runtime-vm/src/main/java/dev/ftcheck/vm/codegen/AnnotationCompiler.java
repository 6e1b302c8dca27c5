package dev.ftcheck.vm.codegen;

import static dev.ftcheck.vm.codegen.JavaNames.CODE;
import static dev.ftcheck.vm.codegen.JavaNames.FUNCTION;
import static dev.ftcheck.vm.codegen.JavaNames.O;
import static dev.ftcheck.vm.codegen.JavaNames.PY_FUNCTION;
import static dev.ftcheck.vm.codegen.JavaNames.object;
import static dev.ftcheck.vm.codegen.JavaNames.site;

import dev.ftcheck.ast.Expr;
import dev.ftcheck.ast.Literal;
import dev.ftcheck.ast.Parameter;
import dev.ftcheck.ast.Parameters;
import dev.ftcheck.ast.Stmt;
import dev.ftcheck.scope.Scope;
import dev.ftcheck.scope.Variable;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Opcodes;

/**
 * Compiles annotations: functions that are asked for them later (PEP 649 and 749), or text under
 * {@code from __future__ import annotations}.
 */
final class AnnotationCompiler {

  static final String CONDITIONAL = "__conditional_annotations__";
  private static final String DICT = object("PyDict");

  private final Body body;

  /** The annotated names of a module or class body in order. */
  private List<Stmt.AnnAssign> names = List.of();

  /** Of a class: holds the set of the annotations whose statements ran. */
  private Local conditional;

  AnnotationCompiler(Body body) {
    this.body = body;
  }

  // ---- assignments

  void assignment(Stmt.AnnAssign node) {
    if (node.value().isPresent()) {
      body.expressions.push(node.value().get());
      body.assignments.store(node.target());
    }
    if (!body.kind.hasNamespace()) {
      evaluateTarget(node);
      return;
    }
    boolean isName = node.simple() && node.target() instanceof Expr.Name;
    if (!isName) {
      evaluateTarget(node);
      return;
    }
    if (body.unit.futureAnnotations) {
      storeText(node);
    } else {
      record(node);
    }
  }

  /** Of {@code x.y: T} and {@code x[y]: T} the parts of the target are evaluated. */
  private void evaluateTarget(Stmt.AnnAssign node) {
    if (node.value().isPresent()) {
      return;
    }
    switch (node.target()) {
      case Expr.Attribute(var value, _, _, _) -> discard(value);
      case Expr.Subscript(var value, var index, _, _) -> {
        discard(value);
        discard(index);
      }
      default -> {}
    }
  }

  private void discard(Expr expr) {
    body.expressions.push(expr);
    body.out.pop();
  }

  private void storeText(Stmt.AnnAssign node) {
    Emitter out = body.out;
    pushText(body, node.annotation());
    body.at(node.span());
    body.variables.loadByName("__annotations__");
    body.constants.name(body.scope.mangle(((Expr.Name) node.target()).id()));
    out.invokeStatic(site("Subscripts"), "store", "(" + O + O + O + ")V");
  }

  static void pushText(Body in, Expr annotation) {
    String text = AnnotationText.of(annotation);
    in.constants.push(new Literal.Str(text.codePoints().toArray()));
  }

  /** Remembers at run time that the annotation's statement ran. */
  private void record(Stmt.AnnAssign node) {
    if (!body.scope.hasConditionalAnnotations()) {
      return;
    }
    if (conditional != null) {
      body.out.load(conditional);
    } else {
      body.variables.loadGlobal(CONDITIONAL);
    }
    body.constants.push(new Literal.Int(BigInteger.valueOf(indexOf(node))));
    body.out.invokeStatic(site("Displays"), "addToSet", "(" + O + O + ")V");
  }

  /** By identity: equal statements may stand in several places. */
  private int indexOf(Stmt.AnnAssign node) {
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i) == node) {
        return i;
      }
    }
    throw new IllegalStateException("annotation without index: " + node);
  }

  /** At the start of a module or class body. */
  void prepare(List<Stmt> statements) {
    if (body.unit.futureAnnotations) {
      if (body.scope.annotations().isPresent()) {
        body.out.load(body.namespace);
        body.out.invokeStatic(site("Annotations"), "setUp", "(" + O + ")V");
      }
      return;
    }
    names = AnnotatedNames.of(statements);
    if (names.isEmpty()) {
      return;
    }
    if (body.scope.hasConditionalAnnotations()) {
      body.out.invokeStatic(site("Displays"), "newSet", "()" + O);
      if (body.kind == CodeKind.CLASS) {
        conditional = body.out.store();
      } else {
        body.variables.storeByName(CONDITIONAL);
      }
    }
    if (body.kind == CodeKind.MODULE) {
      // The function is there while the module still runs; what it answers grows with it.
      makeFunction();
      body.variables.storeByName("__annotate__");
    }
  }

  /** At the end of a class body. */
  void finish() {
    if (body.kind == CodeKind.CLASS && !names.isEmpty() && body.out.isReachable()) {
      makeFunction();
      body.variables.storeByName("__annotate_func__");
    }
  }

  /** A class hands the set of what ran to the function as a default. */
  private void makeFunction() {
    Scope scope = body.scope.annotations().orElseThrow();
    boolean handsOver = conditional != null;
    List<Stmt.AnnAssign> assignments = names;
    int code =
        new CodeBuilder(body)
            .lazy(
                scope,
                "__annotate__",
                body.kind == CodeKind.MODULE ? 1 : body.scope.span().line(),
                handsOver ? 2 : 1,
                handsOver,
                inner -> {
                  inner.annotations.checkFormat();
                  inner.out.construct(DICT, "()V", () -> {});
                  Local made = inner.out.store();
                  for (int i = 0; i < assignments.size(); i++) {
                    inner.annotations.entry(assignments.get(i), i, made);
                  }
                  inner.out.load(made);
                  inner.returnTop();
                });
    if (!handsOver) {
      pushFunction(body, scope, code);
      return;
    }
    body.out.newArray(1, JavaNames.PY_OBJECT);
    body.out.dup();
    body.out.push(0);
    body.out.load(conditional);
    body.out.arrayStore();
    body.out.pushNull(JavaNames.descriptor(DICT));
    DefinitionCompiler.push(body, scope, code);
  }

  private void entry(Stmt.AnnAssign node, int index, Local made) {
    Emitter out = body.out;
    Mark skip = new Mark();
    if (body.parent.scope.hasConditionalAnnotations()) {
      body.constants.push(new Literal.Int(BigInteger.valueOf(index)));
      if (body.parent.kind == CodeKind.CLASS) {
        out.load(body.variables.slot(new Variable(body.scope, ".1")));
      } else {
        body.variables.loadGlobal(CONDITIONAL);
      }
      out.invokeStatic(site("Tests"), "in", "(" + O + O + ")Z");
      out.jumpIf(Opcodes.IFEQ, skip);
    }
    out.load(made);
    body.constants.name(body.parent.scope.mangle(((Expr.Name) node.target()).id()));
    body.expressions.push(node.annotation());
    out.invokeVirtual(DICT, "put", "(" + O + O + ")" + O);
    out.pop();
    out.place(skip);
  }

  // ---- signatures

  /** The function on the stack gets its annotations. */
  void signature(Stmt.FunctionDef node) {
    List<Parameter> annotated = annotated(node.params());
    if (annotated.isEmpty() && node.returns().isEmpty()) {
      return;
    }
    Emitter out = body.out;
    out.dup();
    if (body.unit.futureAnnotations) {
      out.construct(DICT, "()V", () -> {});
      Local made = out.store();
      entries(body, node, annotated, made, AnnotationCompiler::pushText);
      out.load(made);
      out.release(made);
      out.invokeVirtual(PY_FUNCTION, "setAnnotations", "(" + O + ")V");
      return;
    }
    Scope scope = body.unit.scopes.signatureOf(node);
    int code =
        new CodeBuilder(body)
            .lazy(
                scope,
                "__annotate__",
                node.span().line(),
                1,
                inner -> {
                  inner.annotations.checkFormat();
                  inner.out.construct(DICT, "()V", () -> {});
                  Local made = inner.out.store();
                  entries(inner, node, annotated, made, (in, expr) -> pushAnnotation(in, expr));
                  inner.out.load(made);
                  inner.returnTop();
                });
    pushFunction(body, scope, code);
    out.invokeVirtual(PY_FUNCTION, "setAnnotate", "(" + O + ")V");
  }

  /** {@code *args: *Ts} unpacks to the one item. */
  private static void pushAnnotation(Body in, Expr expr) {
    if (expr instanceof Expr.Starred(var value, _, var span)) {
      in.expressions.push(value);
      in.out.push(1);
      in.at(span);
      in.out.invokeStatic(site("Unpacking"), "exactly", "(" + O + "I)" + JavaNames.OBJECTS);
      in.out.push(0);
      in.out.arrayLoad();
    } else {
      in.expressions.push(expr);
    }
  }

  private interface Value {
    void push(Body in, Expr annotation);
  }

  private static void entries(
      Body in, Stmt.FunctionDef node, List<Parameter> annotated, Local made, Value value) {
    for (Parameter parameter : annotated) {
      in.out.load(made);
      in.constants.name(in.scope.mangle(parameter.name()));
      value.push(in, parameter.annotation().orElseThrow());
      in.out.invokeVirtual(DICT, "put", "(" + O + O + ")" + O);
      in.out.pop();
    }
    if (node.returns().isPresent()) {
      in.out.load(made);
      in.constants.name("return");
      value.push(in, node.returns().get());
      in.out.invokeVirtual(DICT, "put", "(" + O + O + ")" + O);
      in.out.pop();
    }
  }

  private static List<Parameter> annotated(Parameters params) {
    List<Parameter> all = new ArrayList<>(params.positionalOnly());
    all.addAll(params.positional());
    params.vararg().ifPresent(all::add);
    all.addAll(params.keywordOnly());
    params.kwarg().ifPresent(all::add);
    all.removeIf(parameter -> parameter.annotation().isEmpty());
    return all;
  }

  // ---- lazily evaluated functions

  /** Formats beyond VALUE_WITH_FAKE_GLOBALS are refused: callers emulate them. */
  void checkFormat() {
    body.out.load(body.variables.slot(new Variable(body.scope, ".0")));
    body.at(body.scope.span());
    body.out.invokeStatic(site("Annotations"), "checkFormat", "(" + O + ")V");
  }

  /** Pushes a function without defaults. */
  static void pushFunction(Body in, Scope scope, int code) {
    in.pushCode(code);
    in.pushGlobals();
    in.variables.pushClosure(scope);
    in.out.invokeStatic(
        site("Functions"),
        "plain",
        "(" + CODE + JavaNames.descriptor(DICT) + JavaNames.CELLS + ")" + FUNCTION);
  }
}
