package dev.ftcheck.vm.text;

/** Makes the Python exceptions that the rules of this package call for; the caller throws them. */
public final class Raise {
  private Raise() {}

  /** A {@code ValueError}. */
  public static RuntimeException value(String message) {
    return new PythonFault("ValueError", message);
  }

  /** A {@code TypeError}. */
  public static RuntimeException type(String message) {
    return new PythonFault("TypeError", message);
  }

  /** An {@code OverflowError}. */
  public static RuntimeException overflow(String message) {
    return new PythonFault("OverflowError", message);
  }

  /** A {@code ZeroDivisionError}. */
  public static RuntimeException zeroDivision(String message) {
    return new PythonFault("ZeroDivisionError", message);
  }

  /** An {@code IndexError}. */
  public static RuntimeException index(String message) {
    return new PythonFault("IndexError", message);
  }

  /** A {@code MemoryError}: the result would be larger than a Java array or string can be. */
  public static RuntimeException memory() {
    return new PythonFault("MemoryError", "");
  }
}
