package dev.ftcheck.vm.natives;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Writes the attribute that a {@link PyGetter} of the same name reads: {@code static void
 * setName(PyX self, PyObject value)}. A null value means {@code del}.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.SOURCE)
public @interface PySetter {

  /** The Python name. */
  String value();
}
