package dev.ftcheck.vm.module.json;

import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import java.util.Set;

/** A {@code _json.Encoder}: the settings of an encoder. Immutable. */
final class PyJsonEncoder extends PyObject {

  static final PyType TYPE =
      PyType.builtin(
          "_json.Encoder",
          "dev.ftcheck.vm.module.json.JsonEncoderTypeTable",
          Set.of(TypeFlag.FINAL, TypeFlag.NO_WEAK_REFERENCES));

  /** How strings are written. */
  enum Strings {
    ASCII,
    UNICODE,
    BY_FUNCTION
  }

  /**
   * The settings as Python gave them.
   *
   * @param markers a dict to look for circular references, None not to
   * @param indent a str or None
   */
  record Settings(
      PyObject markers,
      PyObject fallback,
      PyObject encoder,
      PyObject indent,
      PyStr keySeparator,
      PyStr itemSeparator,
      boolean sortKeys,
      boolean skipKeys,
      boolean allowNan) {}

  private final Settings settings;
  private final Strings strings;

  PyJsonEncoder(Settings settings, Strings strings) {
    this.settings = settings;
    this.strings = strings;
  }

  Settings settings() {
    return settings;
  }

  Strings strings() {
    return strings;
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
