package dev.ftcheck.vm.site;

import dev.ftcheck.vm.object.PyCode;
import dev.ftcheck.vm.object.PyDict;

/** Leads from the Java stack back to Python code. */
public final class CompiledClasses {

  private CompiledClasses() {}

  /** The code object whose body the class is; null for a class that is no compiled code. */
  public static PyCode codeOf(Class<?> javaClass) {
    return javaClass.getClassLoader() instanceof UnitLoader ? UnitLoader.ownCode(javaClass) : null;
  }

  /** The code object of a stack trace's element; null for one that is no compiled code. */
  public static PyCode codeOf(StackTraceElement element) {
    return element.getClassName().startsWith(UnitLoader.CLASS_PREFIX)
        ? UnitLoader.codeNamed(element.getClassName())
        : null;
  }

  /** Whether the class is compiled Python code. */
  public static boolean isCompiled(Class<?> javaClass) {
    return javaClass.getClassLoader() instanceof UnitLoader;
  }

  /** The globals that a compiled class's unit last ran with; null before its first run. */
  public static PyDict globalsOf(Class<?> javaClass) {
    return javaClass.getClassLoader() instanceof UnitLoader loader ? loader.globals() : null;
  }

  /** Whether the class's unit ran with more than one globals dictionary. */
  public static boolean hasSeveralGlobals(Class<?> javaClass) {
    return javaClass.getClassLoader() instanceof UnitLoader loader && loader.hasSeveralGlobals();
  }

  /** Tells that a function with these globals runs the code: {@code types.FunctionType}. */
  public static void noteGlobals(PyCode code, PyDict globals) {
    if (code.body().getClass().getClassLoader() instanceof UnitLoader loader) {
      loader.noteGlobals(globals);
    }
  }

  /** Called by a module's code as it begins. */
  public static void begin(Class<?> javaClass, PyDict globals) {
    ((UnitLoader) javaClass.getClassLoader()).noteGlobals(globals);
  }
}
