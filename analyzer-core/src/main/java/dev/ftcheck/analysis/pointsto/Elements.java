package dev.ftcheck.analysis.pointsto;

import dev.ftcheck.analysis.ir.Constant;
import dev.ftcheck.analysis.ir.Instr;

/**
 * Names of the fields that stand for the elements of a container. {@link #ANY} holds everything
 * that was put in, {@link #OTHER} what was put in under a key that is no constant; constant keys
 * have a field of their own.
 */
public final class Elements {

  public static final String ANY = "[*]";
  static final String OTHER = "[?]";
  static final int MAX_POSITION = 15;

  private Elements() {}

  static String position(int index) {
    return "[" + index + "]";
  }

  static String name(String key) {
    return "['" + key + "']";
  }

  /** The field of a constant key; null where the key is no constant or none that is kept apart. */
  public static String ofKey(Instr definition) {
    if (!(definition instanceof Instr.Const constant)) {
      return null;
    }
    return switch (constant.value()) {
      case Constant.Text(String text) -> name(text);
      case Constant.Int(long value) when value >= 0 && value <= MAX_POSITION ->
          position((int) value);
      case Constant.Int _, Constant.Bool _, Constant.NoneValue _, Constant.Other _ -> null;
    };
  }
}
