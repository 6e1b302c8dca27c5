package dev.ftcheck.vm.launch;

import dev.ftcheck.source.SourceFile;
import dev.ftcheck.vm.importing.Compilation;
import dev.ftcheck.vm.importing.ImportSystem;
import dev.ftcheck.vm.importing.PySourceLoader;
import dev.ftcheck.vm.importing.SourceModules;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyModule;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.runtime.Interpreter;
import dev.ftcheck.vm.runtime.PythonExecutable;
import dev.ftcheck.vm.types.traceback.ExceptHook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The main thread of a program: start, {@code __main__}, end. */
final class MainProgram {

  private static final int WRONG_USAGE = 2;

  private final Interpreter interpreter;
  private final Target target;

  MainProgram(Interpreter interpreter, Target target) {
    this.interpreter = interpreter;
    this.target = target;
  }

  /** Runs it all on the calling thread; answers the exit code. */
  int run() {
    Startup.begin(interpreter);
    int code = 0;
    if (target instanceof Target.Script script && !Files.exists(script.path())) {
      return noSuchFile(script.path());
    }
    try {
      PyModule main = mainModule();
      execute(main);
    } catch (Raise raised) {
      code = Uncaught.exitCode(raised);
    }
    return Ending.end(interpreter, code);
  }

  private int noSuchFile(Path path) {
    PyObject err = Attributes.get(interpreter.sys(), "stderr");
    String message =
        "%s: can't open file '%s': [Errno 2] No such file or directory\n"
            .formatted(PythonExecutable.path(interpreter.options()), path.toAbsolutePath());
    Attributes.get(err, "write").call1(PyStr.of(message));
    return Ending.end(interpreter, WRONG_USAGE);
  }

  private PyModule mainModule() {
    PyModule main = PyModule.named("__main__");
    PyDict names = main.dictionary();
    for (String absent : new String[] {"__doc__", "__package__", "__loader__", "__spec__"}) {
      names.put(PyStr.interned(absent), PyNone.NONE);
    }
    names.put(PyStr.interned("__builtins__"), interpreter.builtins());
    interpreter.modules().put(PyStr.interned("__main__"), main);
    return main;
  }

  private void execute(PyModule main) {
    // No pattern switch: the JVM would make a class for it at the start of every process.
    if (target instanceof Target.Script script) {
      executeScript(main, script.path());
    } else if (target instanceof Target.Command command) {
      executeCommand(main, command.text());
    } else if (target instanceof Target.Module module) {
      executeModule(module.name());
    } else {
      executeInput(main);
    }
  }

  private void executeCommand(PyModule main, String text) {
    executeText(main, "<string>", text);
  }

  private void executeInput(PyModule main) {
    try {
      byte[] bytes = interpreter.options().streams().in().readAllBytes();
      executeText(main, "<stdin>", new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw Errors.of(ExceptionTypes.OS_ERROR, "%s", unreadable.getMessage());
    }
  }

  private void executeText(PyModule main, String name, String text) {
    ExceptHook.registerSource(interpreter, name, text);
    SourceModules.run(Compilation.module(new SourceFile(name, text)), main.dictionary());
  }

  private static void executeScript(PyModule main, Path path) {
    Path absolute = path.toAbsolutePath();
    Path file = Files.isDirectory(path) ? absolute.resolve("__main__.py") : absolute;
    main.dictionary().put(PyStr.interned("__file__"), PyStr.of(file.toString()));
    main.dictionary().put(PyStr.interned("__cached__"), PyNone.NONE);
    main.dictionary()
        .put(PyStr.interned("__loader__"), new PySourceLoader("__main__", file.toString()));
    SourceModules.execute(main, file);
  }

  /** As CPython does: by {@code runpy}, which sets {@code __main__} and {@code sys.argv[0]}. */
  private static void executeModule(String name) {
    Attributes.get(ImportSystem.current().module("runpy"), "_run_module_as_main")
        .call1(PyStr.of(name));
  }
}
