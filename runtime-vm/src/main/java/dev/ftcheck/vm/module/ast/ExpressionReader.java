package dev.ftcheck.vm.module.ast;

import dev.ftcheck.ast.BinaryOperator;
import dev.ftcheck.ast.BooleanOperator;
import dev.ftcheck.ast.ComparisonOperator;
import dev.ftcheck.ast.Comprehension;
import dev.ftcheck.ast.Expr;
import dev.ftcheck.ast.ExprContext;
import dev.ftcheck.ast.Keyword;
import dev.ftcheck.ast.Parameter;
import dev.ftcheck.ast.Parameters;
import dev.ftcheck.ast.UnaryOperator;
import dev.ftcheck.source.Span;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads Python nodes of expressions, and checks what no program text could have led to. */
final class ExpressionReader {

  private static final Set<String> NO_NAMES = Set.of("None", "True", "False");

  private final NodeReader nodes;

  ExpressionReader(NodeReader nodes) {
    this.nodes = nodes;
  }

  Expr of(PyObject node) {
    return of(node, ExprContext.LOAD);
  }

  /** {@code wanted}: the context that the place of the expression demands. */
  Expr of(PyObject node, ExprContext wanted) {
    if (node == PyNone.NONE) {
      throw Errors.valueError("None disallowed in expression list");
    }
    Span span = nodes.span(node, "expr");
    String kind = nodes.className(node, "expr");
    Expr target = target(node, kind, wanted, span);
    if (target != null) {
      return target;
    }
    if (wanted != ExprContext.LOAD) {
      throw Errors.valueError(
          "expression which can't be assigned to in %s context", contextName(wanted));
    }
    return value(node, kind, span);
  }

  private Expr target(PyObject node, String kind, ExprContext wanted, Span span) {
    return switch (kind) {
      case "Attribute" ->
          new Expr.Attribute(
              child(node, kind, "value"),
              nodes.identifier(node, kind, "attr"),
              context(node, kind, wanted),
              span);
      case "Subscript" ->
          new Expr.Subscript(
              child(node, kind, "value"),
              child(node, kind, "slice"),
              context(node, kind, wanted),
              span);
      case "Starred" ->
          new Expr.Starred(
              of(nodes.required(node, kind, "value"), wanted), context(node, kind, wanted), span);
      case "Name" -> name(node, wanted, span);
      case "List" ->
          new Expr.ListExpr(list(node, kind, "elts", wanted), context(node, kind, wanted), span);
      case "Tuple" ->
          new Expr.Tuple(list(node, kind, "elts", wanted), context(node, kind, wanted), span);
      default -> null;
    };
  }

  private Expr name(PyObject node, ExprContext wanted, Span span) {
    String id = nodes.identifier(node, "Name", "id");
    refuseConstant(id);
    return new Expr.Name(id, context(node, "Name", wanted), span);
  }

  static void refuseConstant(String name) {
    if (NO_NAMES.contains(name)) {
      throw Errors.valueError("identifier field can't represent '%s' constant", name);
    }
  }

  private ExprContext context(PyObject node, String kind, ExprContext wanted) {
    PyObject value = nodes.required(node, kind, "ctx");
    ExprContext context =
        switch (nodes.className(value, "expr_context")) {
          case "Load" -> ExprContext.LOAD;
          case "Store" -> ExprContext.STORE;
          default -> ExprContext.DEL;
        };
    if (context != wanted) {
      throw Errors.valueError(
          "expression must have %s context but has %s instead",
          contextName(wanted), contextName(context));
    }
    return context;
  }

  private static String contextName(ExprContext context) {
    String name = context.name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }

  private Expr value(PyObject node, String kind, Span span) {
    return switch (kind) {
      case "BoolOp", "BinOp", "UnaryOp", "Compare" -> operation(node, kind, span);
      case "ListComp", "SetComp", "DictComp", "GeneratorExp" -> comprehension(node, kind, span);
      case "FormattedValue", "Interpolation", "JoinedStr", "TemplateStr", "Constant" ->
          text(node, kind, span);
      case "NamedExpr" ->
          new Expr.NamedExpr(
              of(nodes.required(node, kind, "target"), ExprContext.STORE),
              child(node, kind, "value"),
              span);
      case "Lambda" ->
          new Expr.Lambda(
              parameters(nodes.required(node, kind, "args")), child(node, kind, "body"), span);
      case "IfExp" ->
          new Expr.IfExp(
              child(node, kind, "test"),
              child(node, kind, "body"),
              child(node, kind, "orelse"),
              span);
      case "Dict" -> dict(node, span);
      case "Set" -> new Expr.Set(list(node, kind, "elts"), span);
      case "Await" -> new Expr.Await(child(node, kind, "value"), span);
      case "Yield" -> new Expr.Yield(optional(node, "value"), span);
      case "YieldFrom" -> new Expr.YieldFrom(child(node, kind, "value"), span);
      case "Call" ->
          new Expr.Call(
              child(node, kind, "func"), list(node, kind, "args"), keywords(node, kind), span);
      case "Slice" ->
          new Expr.Slice(
              optional(node, "lower"), optional(node, "upper"), optional(node, "step"), span);
      default -> throw Errors.of(ExceptionTypes.SYSTEM_ERROR, "unexpected expression");
    };
  }

  private Expr operation(PyObject node, String kind, Span span) {
    return switch (kind) {
      case "BoolOp" -> {
        List<Expr> values = list(node, kind, "values");
        if (values.size() < 2) {
          throw Errors.valueError("BoolOp with less than 2 values");
        }
        yield new Expr.BoolOp(
            operator(BooleanOperator.values(), nodes.required(node, kind, "op"), "boolop"),
            values,
            span);
      }
      case "BinOp" ->
          new Expr.BinOp(
              child(node, kind, "left"),
              binaryOperator(node, kind),
              child(node, kind, "right"),
              span);
      case "UnaryOp" ->
          new Expr.UnaryOp(
              operator(UnaryOperator.values(), nodes.required(node, kind, "op"), "unaryop"),
              child(node, kind, "operand"),
              span);
      default -> comparison(node, span);
    };
  }

  private Expr comparison(PyObject node, Span span) {
    List<ComparisonOperator> operators =
        nodes.list(
            node, "Compare", "ops", each -> operator(ComparisonOperator.values(), each, "cmpop"));
    List<Expr> comparators = list(node, "Compare", "comparators");
    if (comparators.isEmpty()) {
      throw Errors.valueError("Compare with no comparators");
    }
    if (comparators.size() != operators.size()) {
      throw Errors.valueError("Compare has a different number of comparators and operands");
    }
    return new Expr.Compare(child(node, "Compare", "left"), operators, comparators, span);
  }

  BinaryOperator binaryOperator(PyObject node, String kind) {
    return operator(BinaryOperator.values(), nodes.required(node, kind, "op"), "operator");
  }

  private <E extends Enum<E>> E operator(E[] operators, PyObject node, String sum) {
    String name = nodes.className(node, sum);
    for (E operator : operators) {
      if (NodeFactory.operatorName(operator).equals(name)) {
        return operator;
      }
    }
    throw new IllegalStateException(name);
  }

  private Expr dict(PyObject node, Span span) {
    List<Optional<Expr>> keys =
        nodes.list(
            node,
            "Dict",
            "keys",
            key -> key == PyNone.NONE ? Optional.empty() : Optional.of(of(key)));
    List<Expr> values = list(node, "Dict", "values");
    if (keys.size() != values.size()) {
      throw Errors.valueError("Dict doesn't have the same number of keys as values");
    }
    return new Expr.Dict(keys, values, span);
  }

  private Expr comprehension(PyObject node, String kind, Span span) {
    List<Comprehension> generators = nodes.list(node, kind, "generators", this::generator);
    if (generators.isEmpty()) {
      throw Errors.valueError("comprehension with no generators");
    }
    return switch (kind) {
      case "ListComp" -> new Expr.ListComp(child(node, kind, "elt"), generators, span);
      case "SetComp" -> new Expr.SetComp(child(node, kind, "elt"), generators, span);
      case "GeneratorExp" -> new Expr.GeneratorExp(child(node, kind, "elt"), generators, span);
      default ->
          new Expr.DictComp(child(node, kind, "key"), child(node, kind, "value"), generators, span);
    };
  }

  private Comprehension generator(PyObject node) {
    requireProduct(node, "comprehension");
    return new Comprehension(
        of(nodes.required(node, "comprehension", "target"), ExprContext.STORE),
        child(node, "comprehension", "iter"),
        list(node, "comprehension", "ifs"),
        nodes.integer(node, "comprehension", "is_async") != 0);
  }

  void requireProduct(PyObject node, String name) {
    if (!nodes.is(node, name)) {
      throw Errors.typeError(
          "expected some sort of %s, but got %s", name, Conversions.repr(node).value());
    }
  }

  private Expr text(PyObject node, String kind, Span span) {
    return switch (kind) {
      case "JoinedStr" -> new Expr.JoinedStr(list(node, kind, "values"), span);
      case "TemplateStr" -> new Expr.TemplateStr(list(node, kind, "values"), span);
      case "FormattedValue" ->
          new Expr.FormattedValue(
              child(node, kind, "value"),
              nodes.integer(node, kind, "conversion"),
              optional(node, "format_spec"),
              span);
      case "Interpolation" ->
          new Expr.Interpolation(
              child(node, kind, "value"),
              interpolated(nodes.required(node, kind, "str")),
              nodes.integer(node, kind, "conversion"),
              optional(node, "format_spec"),
              span);
      default -> constant(node, span);
    };
  }

  private static String interpolated(PyObject text) {
    if (text instanceof PyStr str) {
      return str.value();
    }
    throw Errors.notImplemented("ftcheck compiles no ast.Interpolation whose str is no text");
  }

  private Expr constant(PyObject node, Span span) {
    PyObject kind = nodes.optional(node, "kind");
    if (kind != PyNone.NONE && !(kind instanceof PyStr)) {
      throw Errors.typeError("AST string must be of type str");
    }
    boolean isUnicode = kind instanceof PyStr prefix && prefix.value().equals("u");
    return ConstantReader.expression(nodes.present(node, "Constant", "value"), isUnicode, span);
  }

  /** A required expression. */
  Expr child(PyObject node, String owner, String field) {
    return of(nodes.required(node, owner, field));
  }

  Optional<Expr> optional(PyObject node, String field) {
    return nodes.optional(node, field, this::of);
  }

  List<Expr> list(PyObject node, String owner, String field) {
    return list(node, owner, field, ExprContext.LOAD);
  }

  List<Expr> list(PyObject node, String owner, String field, ExprContext wanted) {
    return nodes.list(node, owner, field, item -> of(item, wanted));
  }

  List<Keyword> keywords(PyObject node, String owner) {
    return nodes.list(
        node,
        owner,
        "keywords",
        keyword -> {
          requireProduct(keyword, "keyword");
          return new Keyword(
              nodes.optionalIdentifier(keyword, "arg"),
              child(keyword, "keyword", "value"),
              nodes.span(keyword, "keyword"));
        });
  }

  Parameters parameters(PyObject node) {
    requireProduct(node, "arguments");
    List<Parameter> positionalOnly = parameterList(node, "posonlyargs");
    List<Parameter> positional = parameterList(node, "args");
    List<Parameter> keywordOnly = parameterList(node, "kwonlyargs");
    List<Expr> defaults = list(node, "arguments", "defaults");
    List<Optional<Expr>> keywordDefaults =
        nodes.list(
            node,
            "arguments",
            "kw_defaults",
            value -> value == PyNone.NONE ? Optional.empty() : Optional.of(of(value)));
    if (defaults.size() > positionalOnly.size() + positional.size()) {
      throw Errors.valueError("more positional defaults than args on arguments");
    }
    if (keywordDefaults.size() != keywordOnly.size()) {
      throw Errors.valueError("length of kwonlyargs is not the same as kw_defaults on arguments");
    }
    return new Parameters(
        positionalOnly,
        positional,
        nodes.optional(node, "vararg", this::parameter),
        keywordOnly,
        keywordDefaults,
        nodes.optional(node, "kwarg", this::parameter),
        defaults);
  }

  private List<Parameter> parameterList(PyObject node, String field) {
    return nodes.list(node, "arguments", field, this::parameter);
  }

  private Parameter parameter(PyObject node) {
    requireProduct(node, "arg");
    String name = nodes.identifier(node, "arg", "arg");
    refuseConstant(name);
    return new Parameter(name, optional(node, "annotation"), nodes.span(node, "arg"));
  }
}
