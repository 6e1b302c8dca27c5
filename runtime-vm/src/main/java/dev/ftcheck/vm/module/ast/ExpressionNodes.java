package dev.ftcheck.vm.module.ast;

import dev.ftcheck.ast.Comprehension;
import dev.ftcheck.ast.Expr;
import dev.ftcheck.ast.ExprContext;
import dev.ftcheck.ast.Keyword;
import dev.ftcheck.ast.Parameter;
import dev.ftcheck.ast.Parameters;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import java.util.List;
import java.util.Optional;

/** Nodes of expressions, and of what holds nothing but expressions. */
final class ExpressionNodes {

  private final NodeFactory make;

  ExpressionNodes(NodeFactory make) {
    this.make = make;
  }

  PyObject of(Expr expr) {
    return switch (expr) {
      case Expr.BoolOp n ->
          make.node("BoolOp", n, "op", make.operator(n.op()), "values", list(n.values()));
      case Expr.NamedExpr n ->
          make.node("NamedExpr", n, "target", of(n.target()), "value", of(n.value()));
      case Expr.BinOp n ->
          make.node(
              "BinOp",
              n,
              "left",
              of(n.left()),
              "op",
              make.operator(n.op()),
              "right",
              of(n.right()));
      case Expr.UnaryOp n ->
          make.node("UnaryOp", n, "op", make.operator(n.op()), "operand", of(n.operand()));
      case Expr.Lambda n ->
          make.node("Lambda", n, "args", parameters(n.params()), "body", of(n.body()));
      case Expr.IfExp n ->
          make.node(
              "IfExp", n, "test", of(n.test()), "body", of(n.body()), "orelse", of(n.orelse()));
      case Expr.Dict n ->
          make.node("Dict", n, "keys", optionals(n.keys()), "values", list(n.values()));
      case Expr.Set n -> make.node("Set", n, "elts", list(n.elements()));
      case Expr.ListComp n ->
          make.node(
              "ListComp", n, "elt", of(n.element()), "generators", comprehensions(n.generators()));
      case Expr.SetComp n ->
          make.node(
              "SetComp", n, "elt", of(n.element()), "generators", comprehensions(n.generators()));
      case Expr.GeneratorExp n ->
          make.node(
              "GeneratorExp",
              n,
              "elt",
              of(n.element()),
              "generators",
              comprehensions(n.generators()));
      case Expr.DictComp n ->
          make.node(
              "DictComp",
              n,
              "key",
              of(n.key()),
              "value",
              of(n.value()),
              "generators",
              comprehensions(n.generators()));
      case Expr.Await n -> make.node("Await", n, "value", of(n.value()));
      case Expr.Yield n -> make.node("Yield", n, "value", optional(n.value()));
      case Expr.YieldFrom n -> make.node("YieldFrom", n, "value", of(n.value()));
      case Expr.Compare n ->
          make.node(
              "Compare",
              n,
              "left",
              of(n.left()),
              "ops",
              make.list(n.ops(), make::operator),
              "comparators",
              list(n.comparators()));
      case Expr.Call n ->
          make.node(
              "Call",
              n,
              "func",
              of(n.function()),
              "args",
              list(n.args()),
              "keywords",
              keywords(n.keywords()));
      case Expr.FormattedValue n ->
          make.node(
              "FormattedValue",
              n,
              "value",
              of(n.value()),
              "conversion",
              PyInt.of(n.conversion()),
              "format_spec",
              optional(n.formatSpec()));
      case Expr.Interpolation n ->
          make.node(
              "Interpolation",
              n,
              "value",
              of(n.value()),
              "str",
              PyStr.of(n.text()),
              "conversion",
              PyInt.of(n.conversion()),
              "format_spec",
              optional(n.formatSpec()));
      case Expr.JoinedStr n -> make.node("JoinedStr", n, "values", list(n.values()));
      case Expr.TemplateStr n -> make.node("TemplateStr", n, "values", list(n.values()));
      case Expr.Constant n ->
          make.node(
              "Constant",
              n,
              "value",
              LiteralValues.of(n.value()),
              "kind",
              n.unicodePrefix() ? PyStr.interned("u") : PyNone.NONE);
      case Expr.Attribute n ->
          make.node(
              "Attribute",
              n,
              "value",
              of(n.value()),
              "attr",
              PyStr.interned(n.attr()),
              "ctx",
              context(n.context()));
      case Expr.Subscript n ->
          make.node(
              "Subscript",
              n,
              "value",
              of(n.value()),
              "slice",
              of(n.index()),
              "ctx",
              context(n.context()));
      case Expr.Starred n ->
          make.node("Starred", n, "value", of(n.value()), "ctx", context(n.context()));
      case Expr.Name n ->
          make.node("Name", n, "id", PyStr.interned(n.id()), "ctx", context(n.context()));
      case Expr.ListExpr n ->
          make.node("List", n, "elts", list(n.elements()), "ctx", context(n.context()));
      case Expr.Tuple n ->
          make.node("Tuple", n, "elts", list(n.elements()), "ctx", context(n.context()));
      case Expr.Slice n ->
          make.node(
              "Slice",
              n,
              "lower",
              optional(n.lower()),
              "upper",
              optional(n.upper()),
              "step",
              optional(n.step()));
    };
  }

  PyList list(List<Expr> exprs) {
    return make.list(exprs, this::of);
  }

  PyObject optional(Optional<Expr> expr) {
    return expr.map(this::of).orElse(PyNone.NONE);
  }

  private PyList optionals(List<Optional<Expr>> exprs) {
    return make.list(exprs, this::optional);
  }

  private PyObject context(ExprContext context) {
    return make.operator(context);
  }

  PyList keywords(List<Keyword> keywords) {
    return make.list(
        keywords,
        k -> make.node("keyword", k, "arg", make.optionalName(k.name()), "value", of(k.value())));
  }

  private PyList comprehensions(List<Comprehension> comprehensions) {
    return make.list(
        comprehensions,
        c ->
            make.node(
                "comprehension",
                null,
                "target",
                of(c.target()),
                "iter",
                of(c.iter()),
                "ifs",
                list(c.conditions()),
                "is_async",
                PyInt.of(c.isAsync() ? 1 : 0)));
  }

  PyObject parameters(Parameters p) {
    return make.node(
        "arguments",
        null,
        "posonlyargs",
        make.list(p.positionalOnly(), this::parameter),
        "args",
        make.list(p.positional(), this::parameter),
        "vararg",
        p.vararg().map(this::parameter).orElse(PyNone.NONE),
        "kwonlyargs",
        make.list(p.keywordOnly(), this::parameter),
        "kw_defaults",
        optionals(p.keywordDefaults()),
        "kwarg",
        p.kwarg().map(this::parameter).orElse(PyNone.NONE),
        "defaults",
        list(p.defaults()));
  }

  private PyObject parameter(Parameter p) {
    return make.node(
        "arg",
        p,
        "arg",
        PyStr.interned(p.name()),
        "annotation",
        optional(p.annotation()),
        "type_comment",
        PyNone.NONE);
  }
}
