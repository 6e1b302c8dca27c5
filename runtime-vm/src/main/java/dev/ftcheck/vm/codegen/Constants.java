package dev.ftcheck.vm.codegen;

import static dev.ftcheck.vm.codegen.JavaNames.O;
import static dev.ftcheck.vm.codegen.JavaNames.STR;
import static dev.ftcheck.vm.codegen.JavaNames.STRING;
import static dev.ftcheck.vm.codegen.JavaNames.STRS;
import static dev.ftcheck.vm.codegen.JavaNames.object;

import dev.ftcheck.ast.Expr;
import dev.ftcheck.ast.Literal;
import dev.ftcheck.ast.UnaryOperator;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Pushes constants: literals, names, tuples of constants. */
final class Constants {

  /** What one entry of a class file's constant pool certainly holds, in characters. */
  private static final int CHUNK = 20_000;

  private static final String INT = object("PyInt");

  private final Body body;

  Constants(Body body) {
    this.body = body;
  }

  void push(Literal literal) {
    switch (literal) {
      case Literal.NoneValue _ -> none();
      case Literal.Ellipsis _ ->
          body.out.getStatic(
              object("PyEllipsis"), "ELLIPSIS", JavaNames.descriptor(object("PyEllipsis")));
      case Literal.Bool(boolean value) -> bool(value);
      default ->
          body.pool.push(
              body.out, keyOf(literal), descriptorOf(literal), clinit -> make(clinit, literal));
    }
  }

  void none() {
    body.out.getStatic(object("PyNone"), "NONE", JavaNames.descriptor(object("PyNone")));
  }

  void bool(boolean value) {
    body.out.getStatic(
        JavaNames.PY_BOOL, value ? "TRUE" : "FALSE", JavaNames.descriptor(JavaNames.PY_BOOL));
  }

  /** An interned str. */
  void name(String text) {
    body.pool.push(body.out, "name " + text, STR, clinit -> pushName(clinit, text));
  }

  static void pushName(Emitter out, String text) {
    pushText(out, text);
    out.invokeStatic(JavaNames.PY_STR, "interned", "(" + STRING + ")" + STR);
  }

  /** An array of interned strs. */
  void names(List<String> texts) {
    body.pool.push(
        body.out,
        List.of("names", texts),
        STRS,
        clinit -> {
          clinit.newArray(texts.size(), JavaNames.PY_STR);
          for (int i = 0; i < texts.size(); i++) {
            clinit.dup();
            clinit.push(i);
            pushName(clinit, texts.get(i));
            clinit.arrayStore();
          }
        });
  }

  /** The value of an expression that is a constant, perhaps a tuple of constants. */
  Optional<Object> constantOf(Expr expr) {
    return switch (expr) {
      case Expr.Constant constant -> Optional.of(constant.value());
      case Expr.UnaryOp(var op, Expr.Constant(Literal.Int(var value), _, _), _)
          when op == UnaryOperator.U_SUB ->
          Optional.of(new Literal.Int(value.negate()));
      case Expr.UnaryOp(var op, Expr.Constant(Literal.Float(double value), _, _), _)
          when op == UnaryOperator.U_SUB ->
          Optional.of(new Literal.Float(-value));
      case Expr.Tuple(var elements, _, _) -> tupleOf(elements);
      default -> Optional.empty();
    };
  }

  private Optional<Object> tupleOf(List<Expr> elements) {
    List<Object> values = new ArrayList<>();
    for (Expr element : elements) {
      Optional<Object> value = constantOf(element);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      values.add(value.get());
    }
    return Optional.of(values);
  }

  /** Pushes what {@link #constantOf} found. */
  void pushValue(Object value) {
    if (value instanceof Literal literal) {
      push(literal);
      return;
    }
    body.pool.push(
        body.out, keyOf(value), JavaNames.descriptor(object("PyTuple")), c -> make(c, value));
  }

  static Object keyOf(Object value) {
    return switch (value) {
      case Literal.Str text -> List.of("str", Arrays.hashCode(text.codePoints()), text.text());
      case Literal.Bytes bytes ->
          List.of("bytes", new String(bytes.value(), StandardCharsets.ISO_8859_1));
      case Literal.Float(double number) -> List.of("float", Double.doubleToRawLongBits(number));
      case Literal.Complex(double number) -> List.of("complex", Double.doubleToRawLongBits(number));
      case List<?> values -> List.of("tuple", values.stream().map(Constants::keyOf).toList());
      default -> value;
    };
  }

  private static String descriptorOf(Literal literal) {
    return JavaNames.descriptor(
        switch (literal) {
          case Literal.Int _ -> INT;
          case Literal.Float _ -> object("PyFloat");
          case Literal.Complex _ -> object("PyComplex");
          case Literal.Str _ -> JavaNames.PY_STR;
          case Literal.Bytes _ -> object("PyBytes");
          default -> JavaNames.PY_OBJECT;
        });
  }

  private static void make(Emitter out, Object value) {
    switch (value) {
      case Literal.NoneValue _ ->
          out.getStatic(object("PyNone"), "NONE", JavaNames.descriptor(object("PyNone")));
      case Literal.Ellipsis _ ->
          out.getStatic(
              object("PyEllipsis"), "ELLIPSIS", JavaNames.descriptor(object("PyEllipsis")));
      case Literal.Bool(boolean truth) ->
          out.getStatic(
              JavaNames.PY_BOOL, truth ? "TRUE" : "FALSE", JavaNames.descriptor(JavaNames.PY_BOOL));
      case Literal.Int(var number) when number.bitLength() <= 63 -> {
        out.pushConstant(number.longValue());
        out.invokeStatic(INT, "of", "(J)" + JavaNames.descriptor(INT));
      }
      case Literal.Int(var number) -> {
        pushText(out, number.toString(16));
        out.invokeStatic(
            JavaNames.site("Literals"), "integer", "(" + STRING + ")" + JavaNames.descriptor(INT));
      }
      case Literal.Float(double number) -> {
        out.pushConstant(number);
        out.invokeStatic(object("PyFloat"), "of", "(D)" + JavaNames.descriptor(object("PyFloat")));
      }
      case Literal.Complex(double number) -> {
        out.pushConstant(number);
        out.invokeStatic(
            JavaNames.site("Literals"),
            "imaginary",
            "(D)" + JavaNames.descriptor(object("PyComplex")));
      }
      case Literal.Str text -> {
        pushText(out, text.text());
        out.invokeStatic(JavaNames.site("Literals"), "text", "(" + STRING + ")" + STR);
      }
      case Literal.Bytes bytes -> {
        pushText(out, new String(bytes.value(), StandardCharsets.ISO_8859_1));
        out.invokeStatic(
            JavaNames.site("Literals"),
            "bytes",
            "(" + STRING + ")" + JavaNames.descriptor(object("PyBytes")));
      }
      case List<?> values -> {
        out.newArray(values.size(), JavaNames.PY_OBJECT);
        for (int i = 0; i < values.size(); i++) {
          out.dup();
          out.push(i);
          make(out, values.get(i));
          out.arrayStore();
        }
        out.invokeStatic(
            object("PyTuple"), "of", "([" + O + ")" + JavaNames.descriptor(object("PyTuple")));
      }
      default -> throw new IllegalArgumentException("no constant: " + value);
    }
  }

  /** Pushes a Java String of any length. */
  static void pushText(Emitter out, String text) {
    if (text.length() <= CHUNK) {
      out.pushConstant(text);
      return;
    }
    out.pushConstant(text.substring(0, CHUNK));
    for (int from = CHUNK; from < text.length(); from += CHUNK) {
      out.pushConstant(text.substring(from, Math.min(text.length(), from + CHUNK)));
      out.invokeVirtual("java/lang/String", "concat", "(" + STRING + ")" + STRING);
    }
  }
}
