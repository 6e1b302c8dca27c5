package dev.ftcheck.vm.importing;

import dev.ftcheck.source.SourceFile;
import dev.ftcheck.vm.object.PyCode;

/** From source text to code objects. */
public final class Compilation {

  private Compilation() {}

  /** The code of a module. */
  public static PyCode module(SourceFile source) {
    throw new IllegalStateException("the compiler is not connected: " + source.path());
  }
}
