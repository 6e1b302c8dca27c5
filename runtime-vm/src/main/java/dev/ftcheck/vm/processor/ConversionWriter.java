package dev.ftcheck.vm.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Writes the conversions between Python values and Java parameters and results. */
final class ConversionWriter {

  /** Classes of values of more than one Python type: the Java class alone does not tell self. */
  private static final Set<String> SHARED =
      Set.of(
          JavaTypes.OBJECT,
          JavaTypes.OBJECT_PACKAGE + "PyAttributed",
          JavaTypes.OBJECT_PACKAGE + "PyInstance",
          JavaTypes.OBJECT_PACKAGE + "PyIterator",
          JavaTypes.OBJECT_PACKAGE + "PyAnySet",
          JavaTypes.OBJECT_PACKAGE + "DictView",
          JavaTypes.OBJECT_PACKAGE + "PyTuple",
          JavaTypes.OBJECT_PACKAGE + "PyBaseException");

  private final JavaTypes types;

  ConversionWriter(JavaTypes types) {
    this.types = types;
  }

  /** Statements that raise unless {@code pI} converts. */
  List<String> check(Parameter parameter, int position, int index) {
    String name = "p" + position;
    String type = parameter.javaType();
    return switch (parameter.role()) {
      case SELF -> checkSelf(name, type, index);
      case MORE, NAMES -> List.of();
      default -> isPlainObject(type) ? checkObject(parameter, position, index) : List.of();
    };
  }

  private static boolean isPlainObject(String type) {
    return type.contains(".") && !type.equals(JavaTypes.OBJECT) && !type.equals(JavaTypes.STRING);
  }

  private static List<String> checkSelf(String name, String type, int index) {
    if (SHARED.contains(type)) {
      return List.of("checkSelf(%d, %s);".formatted(index, name));
    }
    return List.of(
        "if (!(%s instanceof %s)) throw wrongSelf(%d, %s);".formatted(name, type, index, name));
  }

  private List<String> checkObject(Parameter parameter, int position, int index) {
    String name = "p" + position;
    String type = parameter.javaType();
    List<String> statements = new ArrayList<>();
    if ("None".equals(parameter.fallback())) {
      statements.add("if (%s == PyNone.NONE) %s = null;".formatted(name, name));
    }
    statements.add(
        "if (%s!(%s instanceof %s)) throw badArgument(%d, %d, %s, %s);"
            .formatted(
                parameter.isRequired() ? "" : name + " != null && ",
                name,
                type,
                index,
                position,
                name,
                types.hasType(type) ? type + ".TYPE.fullName()" : pythonName(type)));
    return statements;
  }

  private static String pythonName(String type) {
    String simple = type.substring(type.lastIndexOf('.') + 1);
    String bare = simple.startsWith("Py") ? simple.substring(2) : simple;
    return Literal.string(bare.toLowerCase(java.util.Locale.ROOT));
  }

  /** The expression that is passed to the Java method. */
  String convert(Parameter parameter, int position, int index) {
    String name = "p" + position;
    return switch (parameter.role()) {
      case MORE -> "((PyTuple) " + name + ").items";
      case NAMES -> "(PyDict) " + name;
      default -> convertValue(parameter, name, position, index);
    };
  }

  private static String convertValue(Parameter parameter, String name, int position, int index) {
    String type = parameter.javaType();
    String converted =
        switch (type) {
          case JavaTypes.OBJECT -> name;
          case "int" -> "Conversions.toInt(" + name + ")";
          case "long" -> "Conversions.toLong(" + name + ")";
          case "double" -> "Conversions.toDouble(" + name + ")";
          case "boolean" -> "Truth.of(" + name + ")";
          case JavaTypes.STRING -> "text(%d, %d, %s)".formatted(index, position, name);
          default -> "(" + type + ") " + name;
        };
    boolean isValue = !type.contains(".") || type.equals(JavaTypes.STRING);
    if (parameter.isRequired() || !isValue) {
      return converted;
    }
    String isAbsent =
        type.equals(JavaTypes.STRING) && "None".equals(parameter.fallback())
            ? name + " == null || " + name + " == PyNone.NONE"
            : name + " == null";
    return "%s ? %s : %s".formatted(isAbsent, Literal.of(parameter.fallback(), type), converted);
  }

  /** The statements that return the call's result to Python. */
  static List<String> result(String call, String type, boolean isNext) {
    return switch (type) {
      case "void" -> List.of(call + ";", "return PyNone.NONE;");
      case "boolean" -> List.of("return PyBool.of(" + call + ");");
      case "int", "long" -> List.of("return PyInt.of((long) " + call + ");");
      case "double" -> List.of("return PyFloat.of(" + call + ");");
      case JavaTypes.STRING -> List.of("return text(" + call + ");");
      default -> List.of("return %s(%s);".formatted(isNext ? "item" : "result", call));
    };
  }
}
