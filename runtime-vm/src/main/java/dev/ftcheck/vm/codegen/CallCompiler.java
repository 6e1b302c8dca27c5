package dev.ftcheck.vm.codegen;

import static dev.ftcheck.vm.codegen.JavaNames.FUNCTION;
import static dev.ftcheck.vm.codegen.JavaNames.FUNCTION_BODY;
import static dev.ftcheck.vm.codegen.JavaNames.O;
import static dev.ftcheck.vm.codegen.JavaNames.OBJECTS;
import static dev.ftcheck.vm.codegen.JavaNames.PY_FUNCTION;
import static dev.ftcheck.vm.codegen.JavaNames.PY_OBJECT;
import static dev.ftcheck.vm.codegen.JavaNames.STRS;
import static dev.ftcheck.vm.codegen.JavaNames.site;

import dev.ftcheck.ast.Expr;
import dev.ftcheck.ast.Keyword;
import dev.ftcheck.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Opcodes;

/** Compiles calls; the callee is evaluated before the arguments, as the language says. */
final class CallCompiler {

  /** Up to so many positional arguments a call makes no array. */
  private static final int DIRECT = 4;

  private static final String CALLS = site("Calls");

  private final Body body;
  private final FrameCallCompiler frameCalls;

  CallCompiler(Body body) {
    this.body = body;
    this.frameCalls = new FrameCallCompiler(body);
  }

  void call(Expr.Call node) {
    refuseRepeated(node.keywords());
    body.doubts.call(node.function());
    if (frameCalls.call(node)) {
      return;
    }
    boolean spreads =
        node.args().stream().anyMatch(Expr.Starred.class::isInstance)
            || node.keywords().stream().anyMatch(keyword -> keyword.name().isEmpty());
    if (spreads) {
      body.expressions.push(node.function());
      spread(node);
    } else if (node.function() instanceof Expr.Attribute attribute) {
      method(attribute, node);
    } else {
      body.expressions.push(node.function());
      plain(node);
    }
  }

  void refuseRepeated(List<Keyword> keywords) {
    Set<String> names = new HashSet<>();
    for (Keyword keyword : keywords) {
      if (keyword.name().isPresent() && !names.add(keyword.name().get())) {
        throw Refusal.at(
            body.unit.source, keyword.span(), "keyword argument repeated: " + keyword.name().get());
      }
    }
  }

  /** The callee is on the stack. */
  private void plain(Expr.Call node) {
    Emitter out = body.out;
    int count = node.args().size();
    if (!node.keywords().isEmpty() || count > DIRECT) {
      arrayCall(node, null);
      return;
    }
    if (!body.isHot()) {
      node.args().forEach(body.expressions::push);
      body.at(node.span());
      out.invokeVirtual(PY_OBJECT, "call" + count, descriptor(count));
      return;
    }
    Local callee = out.store();
    List<Local> arguments = temporaries(node.args());
    body.at(node.span());
    invoke(callee, null, arguments);
    arguments.forEach(out::release);
    out.release(callee);
  }

  /** Evaluates the arguments into locals. */
  private List<Local> temporaries(List<Expr> args) {
    Emitter out = body.out;
    List<Local> arguments = new ArrayList<>();
    args.forEach(body.expressions::push);
    for (int i = 0; i < args.size(); i++) {
      arguments.addFirst(out.store());
    }
    return arguments;
  }

  /**
   * Calls with a receiver, unless that is null, and arguments. A function's body is called from
   * here, so that the JIT knows its class.
   */
  private void invoke(Local callee, Local receiver, List<Local> arguments) {
    Emitter out = body.out;
    Mark other = new Mark();
    Mark end = new Mark();
    int count = arguments.size() + (receiver == null ? 0 : 1);
    if (receiver != null) {
      out.load(receiver);
      out.jumpIf(Opcodes.IFNULL, other);
    }
    out.load(callee);
    out.isInstance(PY_FUNCTION);
    Mark notFunction = receiver == null ? other : new Mark();
    out.jumpIf(Opcodes.IFEQ, notFunction);
    out.load(callee);
    out.cast(PY_FUNCTION);
    out.getField(PY_FUNCTION, "body", JavaNames.descriptor(FUNCTION_BODY));
    out.load(callee);
    out.cast(PY_FUNCTION);
    if (receiver != null) {
      out.load(receiver);
    }
    arguments.forEach(out::load);
    out.invokeVirtual(FUNCTION_BODY, "call" + count, bodyDescriptor(count));
    out.jump(end);
    if (receiver != null) {
      out.place(notFunction);
      out.load(callee);
      out.load(receiver);
      arguments.forEach(out::load);
      out.invokeVirtual(PY_OBJECT, "call" + count, descriptor(count));
      out.jump(end);
    }
    out.place(other);
    out.load(callee);
    arguments.forEach(out::load);
    out.invokeVirtual(PY_OBJECT, "call" + arguments.size(), descriptor(arguments.size()));
    out.place(end);
  }

  private static String descriptor(int count) {
    return "(" + O.repeat(count) + ")" + O;
  }

  private static String bodyDescriptor(int count) {
    return "(" + FUNCTION + O.repeat(count) + ")" + O;
  }

  /** The callee is on the stack; {@code receiver} holds its first argument or null. */
  private void arrayCall(Expr.Call node, Local receiver) {
    Emitter out = body.out;
    if (receiver != null) {
      out.load(receiver);
    }
    pushValues(node);
    if (node.keywords().isEmpty()) {
      body.at(node.span());
      if (receiver != null) {
        out.invokeStatic(CALLS, "method", "(" + O + O + OBJECTS + ")" + O);
      } else {
        out.invokeVirtual(PY_OBJECT, "callN", "(" + OBJECTS + ")" + O);
      }
      return;
    }
    body.constants.names(
        node.keywords().stream().map(k -> body.scope.mangle(k.name().orElseThrow())).toList());
    body.at(node.span());
    if (receiver != null) {
      out.invokeStatic(CALLS, "methodKeywords", "(" + O + O + OBJECTS + STRS + ")" + O);
    } else {
      out.invokeVirtual(PY_OBJECT, "callKeywords", "(" + OBJECTS + STRS + ")" + O);
    }
  }

  private void pushValues(Expr.Call node) {
    List<Expr> values = new ArrayList<>(node.args());
    node.keywords().forEach(keyword -> values.add(keyword.value()));
    body.displays.array(values);
  }

  private void method(Expr.Attribute attribute, Expr.Call node) {
    Emitter out = body.out;
    body.expressions.push(attribute.value());
    String name = body.scope.mangle(attribute.attr());
    Local receiver = out.store();
    Span attributeSpan = attribute.span();
    body.attributes.pushMethodSite(name);
    out.dup();
    out.load(receiver);
    body.at(attributeSpan);
    out.invokeVirtual(site("MethodSite"), "method", ExpressionCompiler.UNARY);
    Local callee = lookedUp(receiver);
    int count = node.args().size();
    if (!node.keywords().isEmpty() || count + 1 > DIRECT) {
      out.load(callee);
      arrayCall(node, receiver);
    } else {
      List<Local> arguments = temporaries(node.args());
      body.at(node.span());
      invoke(callee, receiver, arguments);
      arguments.forEach(out::release);
    }
    out.release(callee);
    out.release(receiver);
  }

  /**
   * The site and what its {@code method} answered are on the stack: null means that the attribute
   * is called without receiver.
   */
  private Local lookedUp(Local receiver) {
    Emitter out = body.out;
    Mark bound = new Mark();
    Mark found = new Mark();
    out.dup();
    out.jumpIf(Opcodes.IFNONNULL, bound);
    out.pop();
    out.load(receiver);
    out.pushNull(O);
    out.put(receiver);
    out.invokeVirtual(site("MethodSite"), "attribute", ExpressionCompiler.UNARY);
    Local callee = out.reserve(O);
    out.put(callee);
    out.jump(found);
    out.place(bound);
    out.put(callee);
    out.pop();
    out.place(found);
    return callee;
  }

  /** A call with {@code *} or {@code **}; the callee is on the stack. */
  private void spread(Expr.Call node) {
    Emitter out = body.out;
    if (node.keywords().isEmpty()
        && node.args().size() == 1
        && node.args().getFirst() instanceof Expr.Starred(var value, _, _)) {
      body.expressions.push(value);
      body.at(node.span());
      out.invokeStatic(CALLS, "spreadOne", ExpressionCompiler.BINARY);
      return;
    }
    out.dup();
    out.construct(site("SpreadArguments"), "()V", () -> {});
    Local builder = spreadBuilder(node);
    out.load(builder);
    body.at(node.span());
    out.invokeStatic(
        CALLS, "spread", "(" + O + JavaNames.descriptor(site("SpreadArguments")) + ")" + O);
    out.release(builder);
  }

  /** The callee twice and an empty builder are on the stack; leaves the callee once. */
  private Local spreadBuilder(Expr.Call node) {
    Emitter out = body.out;
    Local builder = out.store();
    out.load(builder);
    out.swap();
    out.invokeVirtual(site("SpreadArguments"), "callee", "(" + O + ")V");
    for (Expr arg : node.args()) {
      out.load(builder);
      if (arg instanceof Expr.Starred(var value, _, var span)) {
        body.expressions.push(value);
        body.at(span);
        out.invokeVirtual(
            site("SpreadArguments"),
            node.args().size() == 1 ? "addAllLast" : "addAll",
            "(" + O + ")V");
      } else {
        body.expressions.push(arg);
        out.invokeVirtual(site("SpreadArguments"), "add", "(" + O + ")V");
      }
    }
    for (Keyword keyword : node.keywords()) {
      out.load(builder);
      if (keyword.name().isPresent()) {
        body.constants.name(body.scope.mangle(keyword.name().get()));
      }
      body.expressions.push(keyword.value());
      body.at(keyword.name().isPresent() ? node.span() : keyword.span());
      if (keyword.name().isPresent()) {
        out.invokeVirtual(site("SpreadArguments"), "addKeyword", "(" + JavaNames.STR + O + ")V");
      } else {
        out.invokeVirtual(site("SpreadArguments"), "addMapping", "(" + O + ")V");
      }
    }
    return builder;
  }
}
