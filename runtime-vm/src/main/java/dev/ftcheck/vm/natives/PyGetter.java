package dev.ftcheck.vm.natives;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Reads a computed attribute of a built-in type: {@code static PyObject name(PyX self)}. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.SOURCE)
public @interface PyGetter {

  /** The Python name. */
  String value();

  /** Whether CPython reads it from the object's structure: writing it is another error there. */
  boolean member() default false;

  /** The docstring. */
  String doc() default "";
}
