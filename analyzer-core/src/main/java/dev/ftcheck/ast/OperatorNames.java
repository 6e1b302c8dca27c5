package dev.ftcheck.ast;

/** The class names that CPython's {@code ast} gives operators and contexts. */
final class OperatorNames {

  private OperatorNames() {}

  static String of(BooleanOperator operator) {
    return switch (operator) {
      case AND -> "And";
      case OR -> "Or";
    };
  }

  static String of(UnaryOperator operator) {
    return switch (operator) {
      case INVERT -> "Invert";
      case NOT -> "Not";
      case U_ADD -> "UAdd";
      case U_SUB -> "USub";
    };
  }

  static String of(BinaryOperator operator) {
    return switch (operator) {
      case ADD -> "Add";
      case SUB -> "Sub";
      case MULT -> "Mult";
      case MAT_MULT -> "MatMult";
      case DIV -> "Div";
      case MOD -> "Mod";
      case POW -> "Pow";
      case L_SHIFT -> "LShift";
      case R_SHIFT -> "RShift";
      case BIT_OR -> "BitOr";
      case BIT_XOR -> "BitXor";
      case BIT_AND -> "BitAnd";
      case FLOOR_DIV -> "FloorDiv";
    };
  }

  static String of(ComparisonOperator operator) {
    return switch (operator) {
      case EQ -> "Eq";
      case NOT_EQ -> "NotEq";
      case LT -> "Lt";
      case LT_E -> "LtE";
      case GT -> "Gt";
      case GT_E -> "GtE";
      case IS -> "Is";
      case IS_NOT -> "IsNot";
      case IN -> "In";
      case NOT_IN -> "NotIn";
    };
  }

  static String of(ExprContext context) {
    return switch (context) {
      case LOAD -> "Load";
      case STORE -> "Store";
      case DEL -> "Del";
    };
  }
}
