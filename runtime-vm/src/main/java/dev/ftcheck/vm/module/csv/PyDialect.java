package dev.ftcheck.vm.module.csv;

import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import java.util.Set;

/** A {@code _csv.Dialect}: how records are written. Immutable. */
final class PyDialect extends PyObject {

  static final PyType TYPE =
      PyType.builtin(
          "_csv.Dialect",
          "dev.ftcheck.vm.module.csv.DialectTypeTable",
          Set.of(TypeFlag.NO_WEAK_REFERENCES));

  /** In place of a character that is not set. */
  static final int NOT_SET = -1;

  /**
   * The settings; characters are code points or {@link #NOT_SET}.
   *
   * @param strict whether malformed input is an error
   */
  record Format(
      int delimiter,
      int quote,
      int escape,
      String lineTerminator,
      Quoting quoting,
      boolean doubleQuote,
      boolean skipInitialSpace,
      boolean strict) {}

  private final Format format;

  PyDialect(Format format) {
    this.format = format;
  }

  Format format() {
    return format;
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
