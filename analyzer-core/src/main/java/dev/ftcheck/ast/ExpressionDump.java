package dev.ftcheck.ast;

/** Writes expressions, and the nodes that hold nothing but expressions. */
final class ExpressionDump {

  private final DumpWriter out;

  ExpressionDump(DumpWriter out) {
    this.out = out;
  }

  void write(Expr expr) {
    switch (expr) {
      case Expr.BoolOp(var op, var values, var _) -> {
        out.open("BoolOp");
        out.marker("op", OperatorNames.of(op));
        out.list("values", values, this::write);
      }
      case Expr.NamedExpr(var target, var value, var _) -> {
        out.open("NamedExpr");
        out.node("target", target, this::write);
        out.node("value", value, this::write);
      }
      case Expr.BinOp(var left, var op, var right, var _) -> {
        out.open("BinOp");
        out.node("left", left, this::write);
        out.marker("op", OperatorNames.of(op));
        out.node("right", right, this::write);
      }
      case Expr.UnaryOp(var op, var operand, var _) -> {
        out.open("UnaryOp");
        out.marker("op", OperatorNames.of(op));
        out.node("operand", operand, this::write);
      }
      case Expr.Lambda(var params, var body, var _) -> {
        out.open("Lambda");
        out.node("args", params, this::write);
        out.node("body", body, this::write);
      }
      case Expr.IfExp(var test, var body, var orelse, var _) -> {
        out.open("IfExp");
        out.node("test", test, this::write);
        out.node("body", body, this::write);
        out.node("orelse", orelse, this::write);
      }
      case Expr.Dict(var keys, var values, var _) -> {
        out.open("Dict");
        out.optionalList("keys", keys, this::write);
        out.list("values", values, this::write);
      }
      case Expr.Set(var elements, var _) -> {
        out.open("Set");
        out.list("elts", elements, this::write);
      }
      case Expr.ListComp(var element, var generators, var _) -> {
        out.open("ListComp");
        out.node("elt", element, this::write);
        out.list("generators", generators, this::write);
      }
      case Expr.SetComp(var element, var generators, var _) -> {
        out.open("SetComp");
        out.node("elt", element, this::write);
        out.list("generators", generators, this::write);
      }
      case Expr.DictComp(var key, var value, var generators, var _) -> {
        out.open("DictComp");
        out.node("key", key, this::write);
        out.node("value", value, this::write);
        out.list("generators", generators, this::write);
      }
      case Expr.GeneratorExp(var element, var generators, var _) -> {
        out.open("GeneratorExp");
        out.node("elt", element, this::write);
        out.list("generators", generators, this::write);
      }
      case Expr.Await(var value, var _) -> {
        out.open("Await");
        out.node("value", value, this::write);
      }
      case Expr.Yield(var value, var _) -> {
        out.open("Yield");
        out.optional("value", value, this::write);
      }
      case Expr.YieldFrom(var value, var _) -> {
        out.open("YieldFrom");
        out.node("value", value, this::write);
      }
      case Expr.Compare(var left, var ops, var comparators, var _) -> {
        out.open("Compare");
        out.node("left", left, this::write);
        out.markers("ops", ops.stream().map(OperatorNames::of).toList());
        out.list("comparators", comparators, this::write);
      }
      case Expr.Call(var function, var args, var keywords, var _) -> {
        out.open("Call");
        out.node("func", function, this::write);
        out.list("args", args, this::write);
        out.list("keywords", keywords, this::write);
      }
      case Expr.FormattedValue(var value, var conversion, var formatSpec, var _) -> {
        out.open("FormattedValue");
        out.node("value", value, this::write);
        out.field("conversion").append(conversion);
        out.optional("format_spec", formatSpec, this::write);
      }
      case Expr.Interpolation(var value, var text, var conversion, var formatSpec, var _) -> {
        out.open("Interpolation");
        out.node("value", value, this::write);
        out.text("str", text);
        out.field("conversion").append(conversion);
        out.optional("format_spec", formatSpec, this::write);
      }
      case Expr.JoinedStr(var values, var _) -> {
        out.open("JoinedStr");
        out.list("values", values, this::write);
      }
      case Expr.TemplateStr(var values, var _) -> {
        out.open("TemplateStr");
        out.list("values", values, this::write);
      }
      case Expr.Constant(var value, var unicodePrefix, var _) -> {
        out.open("Constant");
        LiteralText.append(out.field("value"), value);
        if (unicodePrefix) {
          out.field("kind").append("'u'");
        }
      }
      case Expr.Attribute(var value, var attr, var context, var _) -> {
        out.open("Attribute");
        out.node("value", value, this::write);
        out.text("attr", attr);
        out.marker("ctx", OperatorNames.of(context));
      }
      case Expr.Subscript(var value, var index, var context, var _) -> {
        out.open("Subscript");
        out.node("value", value, this::write);
        out.node("slice", index, this::write);
        out.marker("ctx", OperatorNames.of(context));
      }
      case Expr.Starred(var value, var context, var _) -> {
        out.open("Starred");
        out.node("value", value, this::write);
        out.marker("ctx", OperatorNames.of(context));
      }
      case Expr.Name(var id, var context, var _) -> {
        out.open("Name");
        out.text("id", id);
        out.marker("ctx", OperatorNames.of(context));
      }
      case Expr.ListExpr(var elements, var context, var _) -> {
        out.open("List");
        out.list("elts", elements, this::write);
        out.marker("ctx", OperatorNames.of(context));
      }
      case Expr.Tuple(var elements, var context, var _) -> {
        out.open("Tuple");
        out.list("elts", elements, this::write);
        out.marker("ctx", OperatorNames.of(context));
      }
      case Expr.Slice(var lower, var upper, var step, var _) -> {
        out.open("Slice");
        out.optional("lower", lower, this::write);
        out.optional("upper", upper, this::write);
        out.optional("step", step, this::write);
      }
    }
    out.close(expr.span());
  }

  void write(Parameters params) {
    out.open("arguments");
    out.list("posonlyargs", params.positionalOnly(), this::write);
    out.list("args", params.positional(), this::write);
    out.optional("vararg", params.vararg(), this::write);
    out.list("kwonlyargs", params.keywordOnly(), this::write);
    out.optionalList("kw_defaults", params.keywordDefaults(), this::write);
    out.optional("kwarg", params.kwarg(), this::write);
    out.list("defaults", params.defaults(), this::write);
    out.close();
  }

  private void write(Parameter parameter) {
    out.open("arg");
    out.text("arg", parameter.name());
    out.optional("annotation", parameter.annotation(), this::write);
    out.close(parameter.span());
  }

  void write(Keyword keyword) {
    out.open("keyword");
    out.optionalText("arg", keyword.name());
    out.node("value", keyword.value(), this::write);
    out.close(keyword.span());
  }

  private void write(Comprehension clause) {
    out.open("comprehension");
    out.node("target", clause.target(), this::write);
    out.node("iter", clause.iter(), this::write);
    out.list("ifs", clause.conditions(), this::write);
    out.flag("is_async", clause.isAsync());
    out.close();
  }

  void write(TypeParam param) {
    switch (param) {
      case TypeParam.TypeVar(var name, var bound, var defaultValue, var _) -> {
        out.open("TypeVar");
        out.text("name", name);
        out.optional("bound", bound, this::write);
        out.optional("default_value", defaultValue, this::write);
      }
      case TypeParam.ParamSpec(var name, var defaultValue, var _) -> {
        out.open("ParamSpec");
        out.text("name", name);
        out.optional("default_value", defaultValue, this::write);
      }
      case TypeParam.TypeVarTuple(var name, var defaultValue, var _) -> {
        out.open("TypeVarTuple");
        out.text("name", name);
        out.optional("default_value", defaultValue, this::write);
      }
    }
    out.close(param.span());
  }
}
