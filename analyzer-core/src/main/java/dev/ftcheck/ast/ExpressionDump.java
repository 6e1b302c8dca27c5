package dev.ftcheck.ast;

/** Writes expressions, and the nodes that hold nothing but expressions. */
final class ExpressionDump {

  private final DumpWriter out;

  ExpressionDump(DumpWriter out) {
    this.out = out;
  }

  void write(Expr expr) {
    switch (expr) {
      case Expr.BoolOp node -> boolOp(node);
      case Expr.NamedExpr node -> namedExpr(node);
      case Expr.BinOp node -> binOp(node);
      case Expr.UnaryOp node -> unaryOp(node);
      case Expr.Lambda node -> lambda(node);
      case Expr.IfExp node -> ifExp(node);
      case Expr.Dict node -> dict(node);
      case Expr.Set node -> set(node);
      case Expr.ListComp node -> listComp(node);
      case Expr.SetComp node -> setComp(node);
      case Expr.DictComp node -> dictComp(node);
      case Expr.GeneratorExp node -> generatorExp(node);
      case Expr.Await node -> await(node);
      case Expr.Yield node -> yieldValue(node);
      case Expr.YieldFrom node -> yieldFrom(node);
      case Expr.Compare node -> compare(node);
      case Expr.Call node -> call(node);
      case Expr.FormattedValue node -> formattedValue(node);
      case Expr.Interpolation node -> interpolation(node);
      case Expr.JoinedStr node -> joinedStr(node);
      case Expr.TemplateStr node -> templateStr(node);
      case Expr.Constant node -> constant(node);
      case Expr.Attribute node -> attribute(node);
      case Expr.Subscript node -> subscript(node);
      case Expr.Starred node -> starred(node);
      case Expr.Name node -> name(node);
      case Expr.ListExpr node -> listExpr(node);
      case Expr.Tuple node -> tuple(node);
      case Expr.Slice node -> slice(node);
    }
    out.close(expr.span());
  }

  private void boolOp(Expr.BoolOp node) {
    out.open("BoolOp");
    out.marker("op", OperatorNames.of(node.op()));
    out.list("values", node.values(), this::write);
  }

  private void namedExpr(Expr.NamedExpr node) {
    out.open("NamedExpr");
    out.node("target", node.target(), this::write);
    out.node("value", node.value(), this::write);
  }

  private void binOp(Expr.BinOp node) {
    out.open("BinOp");
    out.node("left", node.left(), this::write);
    out.marker("op", OperatorNames.of(node.op()));
    out.node("right", node.right(), this::write);
  }

  private void unaryOp(Expr.UnaryOp node) {
    out.open("UnaryOp");
    out.marker("op", OperatorNames.of(node.op()));
    out.node("operand", node.operand(), this::write);
  }

  private void lambda(Expr.Lambda node) {
    out.open("Lambda");
    out.node("args", node.params(), this::write);
    out.node("body", node.body(), this::write);
  }

  private void ifExp(Expr.IfExp node) {
    out.open("IfExp");
    out.node("test", node.test(), this::write);
    out.node("body", node.body(), this::write);
    out.node("orelse", node.orelse(), this::write);
  }

  private void dict(Expr.Dict node) {
    out.open("Dict");
    out.optionalList("keys", node.keys(), this::write);
    out.list("values", node.values(), this::write);
  }

  private void set(Expr.Set node) {
    out.open("Set");
    out.list("elts", node.elements(), this::write);
  }

  private void listComp(Expr.ListComp node) {
    out.open("ListComp");
    out.node("elt", node.element(), this::write);
    out.list("generators", node.generators(), this::write);
  }

  private void setComp(Expr.SetComp node) {
    out.open("SetComp");
    out.node("elt", node.element(), this::write);
    out.list("generators", node.generators(), this::write);
  }

  private void dictComp(Expr.DictComp node) {
    out.open("DictComp");
    out.node("key", node.key(), this::write);
    out.node("value", node.value(), this::write);
    out.list("generators", node.generators(), this::write);
  }

  private void generatorExp(Expr.GeneratorExp node) {
    out.open("GeneratorExp");
    out.node("elt", node.element(), this::write);
    out.list("generators", node.generators(), this::write);
  }

  private void await(Expr.Await node) {
    out.open("Await");
    out.node("value", node.value(), this::write);
  }

  private void yieldValue(Expr.Yield node) {
    out.open("Yield");
    out.optional("value", node.value(), this::write);
  }

  private void yieldFrom(Expr.YieldFrom node) {
    out.open("YieldFrom");
    out.node("value", node.value(), this::write);
  }

  private void compare(Expr.Compare node) {
    out.open("Compare");
    out.node("left", node.left(), this::write);
    out.markers("ops", node.ops().stream().map(OperatorNames::of).toList());
    out.list("comparators", node.comparators(), this::write);
  }

  private void call(Expr.Call node) {
    out.open("Call");
    out.node("func", node.function(), this::write);
    out.list("args", node.args(), this::write);
    out.list("keywords", node.keywords(), this::write);
  }

  private void formattedValue(Expr.FormattedValue node) {
    out.open("FormattedValue");
    out.node("value", node.value(), this::write);
    out.field("conversion").append(node.conversion());
    out.optional("format_spec", node.formatSpec(), this::write);
  }

  private void interpolation(Expr.Interpolation node) {
    out.open("Interpolation");
    out.node("value", node.value(), this::write);
    out.text("str", node.text());
    out.field("conversion").append(node.conversion());
    out.optional("format_spec", node.formatSpec(), this::write);
  }

  private void joinedStr(Expr.JoinedStr node) {
    out.open("JoinedStr");
    out.list("values", node.values(), this::write);
  }

  private void templateStr(Expr.TemplateStr node) {
    out.open("TemplateStr");
    out.list("values", node.values(), this::write);
  }

  private void constant(Expr.Constant node) {
    out.open("Constant");
    LiteralText.append(out.field("value"), node.value());
    if (node.unicodePrefix()) {
      out.field("kind").append("'u'");
    }
  }

  private void attribute(Expr.Attribute node) {
    out.open("Attribute");
    out.node("value", node.value(), this::write);
    out.text("attr", node.attr());
    out.marker("ctx", OperatorNames.of(node.context()));
  }

  private void subscript(Expr.Subscript node) {
    out.open("Subscript");
    out.node("value", node.value(), this::write);
    out.node("slice", node.index(), this::write);
    out.marker("ctx", OperatorNames.of(node.context()));
  }

  private void starred(Expr.Starred node) {
    out.open("Starred");
    out.node("value", node.value(), this::write);
    out.marker("ctx", OperatorNames.of(node.context()));
  }

  private void name(Expr.Name node) {
    out.open("Name");
    out.text("id", node.id());
    out.marker("ctx", OperatorNames.of(node.context()));
  }

  private void listExpr(Expr.ListExpr node) {
    out.open("List");
    out.list("elts", node.elements(), this::write);
    out.marker("ctx", OperatorNames.of(node.context()));
  }

  private void tuple(Expr.Tuple node) {
    out.open("Tuple");
    out.list("elts", node.elements(), this::write);
    out.marker("ctx", OperatorNames.of(node.context()));
  }

  private void slice(Expr.Slice node) {
    out.open("Slice");
    out.optional("lower", node.lower(), this::write);
    out.optional("upper", node.upper(), this::write);
    out.optional("step", node.step(), this::write);
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
      case TypeParam.TypeVar node -> {
        out.open("TypeVar");
        out.text("name", node.name());
        out.optional("bound", node.bound(), this::write);
        out.optional("default_value", node.defaultValue(), this::write);
      }
      case TypeParam.ParamSpec node -> {
        out.open("ParamSpec");
        out.text("name", node.name());
        out.optional("default_value", node.defaultValue(), this::write);
      }
      case TypeParam.TypeVarTuple node -> {
        out.open("TypeVarTuple");
        out.text("name", node.name());
        out.optional("default_value", node.defaultValue(), this::write);
      }
    }
    out.close(param.span());
  }
}
