package dev.ftcheck.vm.importing;

import dev.ftcheck.source.SourceFile;
import dev.ftcheck.vm.object.PyCode;
import dev.ftcheck.vm.object.PyObject;

/** From source text to code objects. */
public final class Compilation {

  private Compilation() {}

  /** The code of a module. */
  public static PyCode module(SourceFile source) {
    throw new IllegalStateException("the compiler is not connected: " + source.path());
  }

  /** The code that a program asked for. */
  public static PyCode code(CompileRequest request) {
    throw new IllegalStateException("the compiler is not connected: " + request.file());
  }

  /** The syntax tree that a program asked for. */
  public static PyObject tree(CompileRequest request) {
    throw new IllegalStateException("the compiler is not connected: " + request.file());
  }
}
