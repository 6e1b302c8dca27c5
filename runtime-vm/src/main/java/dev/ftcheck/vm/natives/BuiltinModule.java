package dev.ftcheck.vm.natives;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A module written in Java. Its static {@link PyMethod} methods become functions. A static method
 * {@code void initialise(PyModule)}, if there is one, adds constants and types; it is called once
 * per interpreter, at the first import.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
public @interface BuiltinModule {

  /** The dotted Python name: {@code math}. */
  String value();

  /** The docstring. */
  String doc() default "";

  /**
   * Whether this class holds only some of the functions of a large module. Import does not know it:
   * the {@code initialise} of the module's main class fills it in by its generated table.
   */
  boolean isPart() default false;
}
