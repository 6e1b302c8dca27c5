package dev.ftcheck.vm.importing;

import dev.ftcheck.source.SourceFile;
import dev.ftcheck.vm.codegen.CompileMode;
import dev.ftcheck.vm.codegen.CompileOptions;
import dev.ftcheck.vm.codegen.Compiler;
import dev.ftcheck.vm.object.PyCode;
import dev.ftcheck.vm.runtime.Interpreter;

/** From source text to code objects. */
public final class Compilation {

  private Compilation() {}

  /** The code of a module. */
  public static PyCode module(SourceFile source) {
    int optimize = Interpreter.current().options().optimize();
    return Compiler.compile(
        source, CompileMode.EXEC, new CompileOptions(optimize, false, false));
  }
}
