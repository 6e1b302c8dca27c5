package dev.ftcheck.vm.natives;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A plain value in a type's dictionary or a module: {@code static PyObject name()}, called once.
 * {@code @PyConstant("__hash__")} answering None makes a type unhashable.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.SOURCE)
public @interface PyConstant {

  /** The Python name. */
  String value();
}
