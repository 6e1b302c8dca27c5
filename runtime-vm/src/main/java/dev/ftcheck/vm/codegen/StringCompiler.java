package dev.ftcheck.vm.codegen;

import static dev.ftcheck.vm.codegen.JavaNames.O;
import static dev.ftcheck.vm.codegen.JavaNames.OBJECTS;
import static dev.ftcheck.vm.codegen.JavaNames.site;

import dev.ftcheck.ast.Expr;
import dev.ftcheck.ast.Literal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compiles f-strings and t-strings. */
final class StringCompiler {

  private static final String FORMATTING = site("Formatting");

  private final Body body;

  StringCompiler(Body body) {
    this.body = body;
  }

  void joined(Expr.JoinedStr node) {
    List<Expr> values = node.values();
    if (values.isEmpty()) {
      body.constants.push(new Literal.Str(new int[0]));
      return;
    }
    if (values.size() == 1) {
      body.expressions.push(values.getFirst());
      return;
    }
    body.displays.array(values);
    body.out.invokeStatic(FORMATTING, "join", "(" + OBJECTS + ")" + O);
  }

  /** One replacement field as text. */
  void field(Expr.FormattedValue node) {
    body.expressions.push(node.value());
    convert(node.conversion(), node);
    if (node.formatSpec().isPresent()) {
      body.expressions.push(node.formatSpec().get());
      body.at(node.span());
      body.out.invokeStatic(FORMATTING, "format", ExpressionCompiler.BINARY);
    } else {
      body.at(node.span());
      body.out.invokeStatic(FORMATTING, "format", ExpressionCompiler.UNARY);
    }
  }

  private void convert(int conversion, Expr node) {
    String name =
        switch (conversion) {
          case 's' -> "str";
          case 'r' -> "repr";
          case 'a' -> "ascii";
          default -> null;
        };
    if (name != null) {
      body.at(node.span());
      body.out.invokeStatic(FORMATTING, name, ExpressionCompiler.UNARY);
    }
  }

  /** A t-string: the strings between, one more than there are interpolations. */
  void template(Expr.TemplateStr node) {
    Emitter out = body.out;
    List<Expr> strings = new ArrayList<>();
    List<Expr> interpolations = new ArrayList<>();
    Optional<Expr> text = Optional.empty();
    for (Expr value : node.values()) {
      if (value instanceof Expr.Interpolation) {
        strings.add(text.orElseGet(() -> empty(node)));
        text = Optional.empty();
        interpolations.add(value);
      } else {
        text = Optional.of(value);
      }
    }
    strings.add(text.orElseGet(() -> empty(node)));
    body.displays.array(strings);
    body.displays.array(interpolations);
    body.at(node.span());
    out.invokeStatic(site("Templates"), "template", "(" + OBJECTS + OBJECTS + ")" + O);
  }

  private static Expr empty(Expr.TemplateStr node) {
    return new Expr.Constant(new Literal.Str(new int[0]), false, node.span());
  }

  void interpolation(Expr.Interpolation node) {
    Emitter out = body.out;
    body.expressions.push(node.value());
    body.constants.push(new Literal.Str(node.text().codePoints().toArray()));
    if (node.conversion() < 0) {
      body.constants.none();
    } else {
      body.constants.name(String.valueOf((char) node.conversion()));
    }
    if (node.formatSpec().isPresent()) {
      body.expressions.push(node.formatSpec().get());
    } else {
      body.constants.push(new Literal.Str(new int[0]));
    }
    body.at(node.span());
    out.invokeStatic(site("Templates"), "interpolation", "(" + O + O + O + O + ")" + O);
  }
}
