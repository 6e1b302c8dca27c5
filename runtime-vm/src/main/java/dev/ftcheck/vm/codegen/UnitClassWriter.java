package dev.ftcheck.vm.codegen;

import org.objectweb.asm.ClassWriter;

/** Computes frames without loading classes: what matters is whether a value is a Python object. */
final class UnitClassWriter extends ClassWriter {

  UnitClassWriter() {
    super(COMPUTE_FRAMES);
  }

  @Override
  protected String getCommonSuperClass(String a, String b) {
    if (a.equals(b)) {
      return a;
    }
    if (isPython(a) && isPython(b)) {
      return JavaNames.PY_OBJECT;
    }
    if (isThrowable(a) && isThrowable(b)) {
      return JavaNames.THROWABLE;
    }
    return "java/lang/Object";
  }

  private static boolean isPython(String name) {
    return name.startsWith(JavaNames.OBJECT_PACKAGE + "Py");
  }

  private static boolean isThrowable(String name) {
    return name.equals(JavaNames.THROWABLE) || name.equals(JavaNames.RAISE);
  }
}
