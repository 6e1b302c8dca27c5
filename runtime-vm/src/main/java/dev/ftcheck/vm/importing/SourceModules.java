package dev.ftcheck.vm.importing;

import dev.ftcheck.source.SourceFile;
import dev.ftcheck.source.SourcePath;
import dev.ftcheck.source.SourceReader;
import dev.ftcheck.source.UnreadableSourceException;
import dev.ftcheck.vm.object.Arguments;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyCode;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyFunction;
import dev.ftcheck.vm.object.PyModule;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.runtime.Interpreter;
import java.nio.file.Path;

/** Modules from {@code .py} files: reading, compiling, running. */
public final class SourceModules {

  private static final PyStr BUILTINS = PyStr.interned("__builtins__");

  private SourceModules() {}

  /** Runs the file's code in the module's namespace. */
  public static void execute(PyModule module, Path file) {
    run(code(file), module.dictionary());
  }

  /** Runs module-level code in a namespace, which gets {@code __builtins__} if it lacks it. */
  public static void run(PyCode code, PyDict globals) {
    globals.putIfAbsent(BUILTINS, Interpreter.current().builtins().dictionary());
    new PyFunction(code, globals, PyFunction.NO_CELLS, null, null, PyNone.NONE)
        .callN(Arguments.NONE);
  }

  /** The file's code. */
  static PyCode code(Path file) {
    return Compilation.module(file);
  }

  /** The decoded text. */
  static SourceFile source(Path file) {
    try {
      return SourceReader.read(new SourcePath(file, file.toString(), null));
    } catch (UnreadableSourceException unreadable) {
      throw Errors.of(ExceptionTypes.SYNTAX_ERROR, "%s", unreadable.getMessage());
    }
  }
}
