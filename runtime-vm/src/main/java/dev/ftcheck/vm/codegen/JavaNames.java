package dev.ftcheck.vm.codegen;

/** Internal names and descriptors of the runtime classes that compiled code refers to. */
final class JavaNames {

  private static final String BASE = "dev/ftcheck/vm/";
  static final String OBJECT_PACKAGE = BASE + "object/";
  static final String SITE_PACKAGE = BASE + "site/";

  static final String PY_OBJECT = OBJECT_PACKAGE + "PyObject";
  static final String PY_FUNCTION = OBJECT_PACKAGE + "PyFunction";
  static final String FUNCTION_BODY = OBJECT_PACKAGE + "FunctionBody";
  static final String RESUMABLE_BODY = BASE + "types/generator/ResumableBody";
  static final String SUSPENSION = BASE + "types/generator/Suspension";
  static final String PY_CELL = OBJECT_PACKAGE + "PyCell";
  static final String PY_CODE = OBJECT_PACKAGE + "PyCode";
  static final String PY_STR = OBJECT_PACKAGE + "PyStr";
  static final String PY_ITERATOR = OBJECT_PACKAGE + "PyIterator";
  static final String PY_LIST = OBJECT_PACKAGE + "PyList";
  static final String PY_BOOL = OBJECT_PACKAGE + "PyBool";
  static final String EXCEPTION = OBJECT_PACKAGE + "PyBaseException";
  static final String RAISE = OBJECT_PACKAGE + "Raise";
  static final String THROWABLE = "java/lang/Throwable";

  static final String O = "L" + PY_OBJECT + ";";
  static final String OBJECTS = "[" + O;
  static final String FUNCTION = "L" + PY_FUNCTION + ";";
  static final String CODE = "L" + PY_CODE + ";";
  static final String STR = "L" + PY_STR + ";";
  static final String STRS = "[" + STR;
  static final String CELL = "L" + PY_CELL + ";";
  static final String CELLS = "[" + CELL;
  static final String ITERATOR = "L" + PY_ITERATOR + ";";
  static final String LIST = "L" + PY_LIST + ";";
  static final String EXCEPTION_VALUE = "L" + EXCEPTION + ";";
  static final String RAISED = "L" + RAISE + ";";
  static final String THROWN = "L" + THROWABLE + ";";
  static final String SUSPENDED = "L" + SUSPENSION + ";";
  static final String STRING = "Ljava/lang/String;";

  private JavaNames() {}

  static String object(String simpleName) {
    return OBJECT_PACKAGE + simpleName;
  }

  static String site(String simpleName) {
    return SITE_PACKAGE + simpleName;
  }

  static String descriptor(String internalName) {
    return internalName.startsWith("[") ? internalName : "L" + internalName + ";";
  }

  /** The internal name in a reference descriptor, as {@code checkcast} takes it. */
  static String internalName(String descriptor) {
    return descriptor.startsWith("L")
        ? descriptor.substring(1, descriptor.length() - 1)
        : descriptor;
  }
}
