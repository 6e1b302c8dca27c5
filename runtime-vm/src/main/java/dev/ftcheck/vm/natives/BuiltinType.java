package dev.ftcheck.vm.natives;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The behaviour of a built-in type. For a class {@code ListType} the build generates {@code
 * ListTypeTable} in its package, which {@code PyType.builtin("list", "...ListTypeTable")} names.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
public @interface BuiltinType {

  /** The Python name, for messages: {@code list}. */
  String value();

  /** The docstring. */
  String doc() default "";
}
