package dev.ftcheck.vm.natives;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method of a built-in type, or a function of a built-in module. The Java method is static; of a
 * type's method the first parameter is {@code self} (for {@code __new__} and class methods the
 * class as a {@code PyType}).
 *
 * <p>Parameters may be {@code PyObject} or a subclass (checked, with CPython's TypeError), {@code
 * int}, {@code long} (through {@code __index__}), {@code double} (through {@code __float__}),
 * {@code boolean} (truth) or {@code String} (a str). An omitted optional object is null; an omitted
 * primitive has the default of the signature. The result may be {@code void} (None), {@code
 * boolean}, {@code int}, {@code long}, {@code double}, {@code String} or an object.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.SOURCE)
public @interface PyMethod {

  /** The Python name. */
  String value();

  /**
   * The parameters without self as in {@code __text_signature__}: {@code "(value, start=0,
   * stop=sys.maxsize, /)"}. Empty: all Java parameters are required and positional-only. {@code
   * *args} is a {@code PyObject[]}, {@code **kwargs} a {@code PyDict} parameter.
   */
  String signature() default "";

  /** The {@code __text_signature__}, where it is not to be made from {@link #signature}. */
  String text() default "";

  Kind kind() default Kind.INSTANCE;

  /** The name in messages about wrong arguments, where it is not the Python name. */
  String messageName() default "";

  /** In whose words a call with the wrong arguments is refused. */
  ArgumentWords words() default ArgumentWords.BY_SIGNATURE;

  /** The docstring. */
  String doc() default "";

  /** How it binds. */
  enum Kind {
    INSTANCE,
    CLASS,
    STATIC
  }
}
