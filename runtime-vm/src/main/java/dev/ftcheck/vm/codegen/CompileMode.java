package dev.ftcheck.vm.codegen;

/** The third argument of {@code compile()}. */
public enum CompileMode {
  /** A file's statements; the code answers None. */
  EXEC,
  /** One expression; the code answers its value. */
  EVAL,
  /** One interactive statement: the values of expressions go to {@code sys.displayhook}. */
  SINGLE
}
