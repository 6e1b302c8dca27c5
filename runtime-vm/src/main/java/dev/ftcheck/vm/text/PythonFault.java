package dev.ftcheck.vm.text;

/** A Python exception by the name of its type and its message. */
public final class PythonFault extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String type;

  PythonFault(String type, String message) {
    super(message, null, false, false);
    this.type = type;
  }

  /** The name of the Python type, such as {@code ValueError}. */
  public String type() {
    return type;
  }
}
