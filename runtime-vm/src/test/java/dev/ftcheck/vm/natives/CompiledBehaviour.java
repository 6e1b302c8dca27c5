package dev.ftcheck.vm.natives;

import dev.ftcheck.vm.processor.BuiltinProcessor;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles a behaviour class with the annotation processor. */
final class CompiledBehaviour {

  private final List<String> errors;
  private final Path classes;

  private CompiledBehaviour(List<String> errors, Path classes) {
    this.errors = errors;
    this.classes = classes;
  }

  static CompiledBehaviour of(String className, String source, Path classes) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    JavaFileObject file =
        new SimpleJavaFileObject(
            URI.create("string:///toy/" + className + ".java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return HEADER + source;
          }
        };
    JavaCompiler.CompilationTask task =
        compiler.getTask(
            new StringWriter(),
            null,
            diagnostics,
            List.of("-cp", System.getProperty("java.class.path"), "-d", classes.toString()),
            null,
            List.of(file));
    task.setProcessors(List.of(new BuiltinProcessor()));
    task.call();
    return new CompiledBehaviour(
        diagnostics.getDiagnostics().stream()
            .filter(d -> d.getKind() == javax.tools.Diagnostic.Kind.ERROR)
            .map(d -> d.getMessage(null))
            .toList(),
        classes);
  }

  private static final String HEADER =
      "package toy; import dev.ftcheck.vm.natives.*; import dev.ftcheck.vm.object.*;"
          + " import dev.ftcheck.vm.natives.PyMethod;";

  List<String> errors() {
    return errors;
  }

  /** An instance of a class of the package {@code toy}. */
  <T> T load(String className, Class<T> kind) throws ReflectiveOperationException, IOException {
    if (!errors.isEmpty()) {
      throw new AssertionError(errors);
    }
    URLClassLoader loader =
        new URLClassLoader(new URL[] {classes.toUri().toURL()}, kind.getClassLoader());
    return kind.cast(loader.loadClass("toy." + className).getDeclaredConstructor().newInstance());
  }
}
