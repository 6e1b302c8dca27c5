package dev.ftcheck.vm.codegen;

import static dev.ftcheck.vm.codegen.JavaNames.O;
import static dev.ftcheck.vm.codegen.JavaNames.object;
import static dev.ftcheck.vm.codegen.JavaNames.site;

import dev.ftcheck.ast.BinaryOperator;
import dev.ftcheck.ast.BooleanOperator;
import dev.ftcheck.ast.Expr;
import dev.ftcheck.scope.Symbol;
import dev.ftcheck.source.Span;
import dev.ftcheck.vm.trace.Tracing;
import java.util.List;
import java.util.Optional;
import org.objectweb.asm.Opcodes;

/** Compiles expressions: each leaves one value on the stack. */
final class ExpressionCompiler {

  static final String BINARY = "(" + O + O + ")" + O;
  static final String UNARY = "(" + O + ")" + O;

  private final Body body;

  ExpressionCompiler(Body body) {
    this.body = body;
  }

  /** The checker asks where containers are made, though making them cannot fail. */
  private void atCreation(Expr expr) {
    switch (expr) {
      case Expr.Dict _, Expr.Set _, Expr.ListExpr _ -> body.at(expr.span());
      case Expr.ListComp _, Expr.SetComp _, Expr.DictComp _, Expr.GeneratorExp _ ->
          body.at(expr.span());
      default -> {}
    }
  }

  void push(Expr expr) {
    if (!body.out.isReachable()) {
      return;
    }
    if (Tracing.ON) {
      atCreation(expr);
    }
    switch (expr) {
      case Expr.BoolOp node -> boolOp(node);
      case Expr.NamedExpr(var target, var value, _) -> {
        push(value);
        body.out.dup();
        body.assignments.store(target);
      }
      case Expr.BinOp node -> binary(node);
      case Expr.UnaryOp node -> unary(node);
      case Expr.Lambda node -> body.definitions.lambda(node);
      case Expr.IfExp node -> conditional(node);
      case Expr.Dict node -> body.displays.dict(node);
      case Expr.Set node -> body.displays.set(node);
      case Expr.ListComp node -> body.comprehensions.list(node);
      case Expr.SetComp node -> body.comprehensions.set(node);
      case Expr.DictComp node -> body.comprehensions.dict(node);
      case Expr.GeneratorExp node -> body.comprehensions.generator(node);
      case Expr.Await(var value, var span) -> {
        push(value);
        body.at(span);
        body.suspensions.await();
      }
      case Expr.Yield(var value, var span) -> {
        requireFunction(span, "'yield' outside function");
        pushOrNone(value);
        body.at(span);
        body.suspensions.yieldTop();
      }
      case Expr.YieldFrom(var value, var span) -> {
        requireFunction(span, "'yield from' outside function");
        if (body.scope.isCoroutine()) {
          throw Refusal.at(body.unit.source, span, "'yield from' inside async function");
        }
        push(value);
        body.at(span);
        body.suspensions.yieldFrom();
      }
      case Expr.Compare node -> body.conditions.compare(node);
      case Expr.Call node -> body.calls.call(node);
      case Expr.FormattedValue node -> body.strings.field(node);
      case Expr.Interpolation node -> body.strings.interpolation(node);
      case Expr.JoinedStr node -> body.strings.joined(node);
      case Expr.TemplateStr node -> body.strings.template(node);
      case Expr.Constant(var value, _, _) -> body.constants.push(value);
      case Expr.Attribute node -> {
        push(node.value());
        body.at(node.span());
        body.attributes.load(body.scope.mangle(node.attr()));
      }
      case Expr.Subscript node -> subscript(node);
      case Expr.Starred node ->
          throw Refusal.at(body.unit.source, node.span(), "can't use starred expression here");
      case Expr.Name node -> name(node);
      case Expr.ListExpr(var elements, _, _) -> body.displays.list(elements);
      case Expr.Tuple node -> body.displays.tuple(node);
      case Expr.Slice(var lower, var upper, var step, _) -> {
        pushOrNone(lower);
        pushOrNone(upper);
        pushOrNone(step);
        body.out.invokeStatic(site("Literals"), "slice", "(" + O + O + O + ")" + O);
      }
    }
  }

  private void requireFunction(Span span, String message) {
    if (body.kind.hasNamespace()) {
      throw Refusal.at(body.unit.source, span, message);
    }
  }

  void pushOrNone(Optional<? extends Expr> expr) {
    if (expr.isPresent()) {
      push(expr.get());
    } else {
      body.constants.none();
    }
  }

  private void name(Expr.Name node) {
    if (node.id().equals("__debug__")) {
      body.constants.bool(body.unit.options.optimize() == 0);
      return;
    }
    Symbol symbol = body.unit.scopes.symbolAt(node).orElseThrow();
    if (!body.variables.isCertain(symbol)) {
      body.at(node.span());
    }
    body.variables.load(symbol);
  }

  private void subscript(Expr.Subscript node) {
    body.doubts.subscript(node);
    push(node.value());
    push(node.index());
    body.at(node.span());
    body.out.invokeStatic(site("Subscripts"), "get", BINARY);
  }

  private void binary(Expr.BinOp node) {
    Optional<Object> folded = ConstantFolding.fold(node);
    if (folded.isPresent()) {
      body.constants.pushValue(folded.get());
      return;
    }
    push(node.left());
    push(node.right());
    body.at(node.span());
    operator(node.op());
  }

  /** The binary operator on the two values on the stack. */
  void operator(BinaryOperator op) {
    String name =
        switch (op) {
          case ADD -> "add";
          case SUB -> "sub";
          case MULT -> "mul";
          case MAT_MULT -> "matmul";
          case DIV -> "truediv";
          case MOD -> "mod";
          case POW -> "pow";
          case L_SHIFT -> "lshift";
          case R_SHIFT -> "rshift";
          case BIT_OR -> "or";
          case BIT_XOR -> "xor";
          case BIT_AND -> "and";
          case FLOOR_DIV -> "floordiv";
        };
    body.out.invokeStatic(object("Arithmetic"), name, BINARY);
  }

  /** The augmented operator on the two values on the stack. */
  void inPlaceOperator(BinaryOperator op) {
    String owner =
        switch (op) {
          case ADD, SUB, MULT -> object("Arithmetic");
          default -> site("InPlace");
        };
    String name =
        switch (op) {
          case ADD -> "iadd";
          case SUB -> "isub";
          case MULT -> "imul";
          case MAT_MULT -> "matmul";
          case DIV -> "truediv";
          case MOD -> "mod";
          case POW -> "pow";
          case L_SHIFT -> "lshift";
          case R_SHIFT -> "rshift";
          case BIT_OR -> "or";
          case BIT_XOR -> "xor";
          case BIT_AND -> "and";
          case FLOOR_DIV -> "floordiv";
        };
    body.out.invokeStatic(owner, name, BINARY);
  }

  private void unary(Expr.UnaryOp node) {
    Optional<Object> constant = body.constants.constantOf(node);
    if (constant.isPresent()) {
      body.constants.pushValue(constant.get());
      return;
    }
    switch (node.op()) {
      case NOT -> body.conditions.truth(node);
      case INVERT, U_ADD, U_SUB -> {
        push(node.operand());
        body.at(node.span());
        String name =
            switch (node.op()) {
              case INVERT -> "invert";
              case U_ADD -> "pos";
              default -> "neg";
            };
        body.out.invokeStatic(object("Arithmetic"), name, UNARY);
      }
    }
  }

  private void conditional(Expr.IfExp node) {
    Mark otherwise = new Mark();
    Mark end = new Mark();
    var before = body.variables.boundHere();
    body.conditions.jump(node.test(), otherwise, false);
    before = body.variables.boundHere();
    push(node.body());
    body.out.jump(end);
    body.out.place(otherwise);
    body.variables.setBound(before);
    push(node.orelse());
    body.out.place(end);
    body.variables.setBound(before);
  }

  /** {@code and} and {@code or}: the value that decides. */
  private void boolOp(Expr.BoolOp node) {
    Mark end = new Mark();
    List<Expr> values = node.values();
    push(values.getFirst());
    var before = body.variables.boundHere();
    for (Expr value : values.subList(1, values.size())) {
      body.out.dup();
      body.at(node.span());
      body.conditions.pushTruth();
      body.out.jumpIf(node.op() == BooleanOperator.AND ? Opcodes.IFEQ : Opcodes.IFNE, end);
      body.out.pop();
      push(value);
    }
    body.out.place(end);
    body.variables.setBound(before);
  }
}
