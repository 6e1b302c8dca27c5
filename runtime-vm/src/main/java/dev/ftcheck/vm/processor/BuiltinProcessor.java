package dev.ftcheck.vm.processor;

import dev.ftcheck.vm.natives.BuiltinModule;
import dev.ftcheck.vm.natives.BuiltinType;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;
import javax.tools.StandardLocation;

/**
 * Generates {@code XTable} for each class {@code X} with {@link BuiltinType} or {@link
 * BuiltinModule}, and the index of modules that import reads: lines {@code python.name table.Class}
 * in {@value #INDEX}.
 */
@SupportedAnnotationTypes({
  "dev.ftcheck.vm.natives.BuiltinType",
  "dev.ftcheck.vm.natives.BuiltinModule"
})
public final class BuiltinProcessor extends AbstractProcessor {

  /** The resource with the index of modules. */
  public static final String INDEX = "META-INF/ftcheck/native-modules";

  private final Map<String, String> modules = new TreeMap<>();

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    JavaTypes types = new JavaTypes(processingEnv.getElementUtils(), processingEnv.getTypeUtils());
    for (Element element : round.getElementsAnnotatedWith(BuiltinType.class)) {
      guarded(element, () -> writeType(types, behaviour(element)));
    }
    for (Element element : round.getElementsAnnotatedWith(BuiltinModule.class)) {
      guarded(element, () -> writeModule(types, behaviour(element)));
    }
    if (round.processingOver() && !modules.isEmpty()) {
      writeIndex();
    }
    return true;
  }

  private interface Step {
    void run() throws IOException;
  }

  private void guarded(Element element, Step step) {
    try {
      step.run();
    } catch (Misuse misuse) {
      report(misuse.getMessage(), misuse.element());
    } catch (IOException | IllegalArgumentException wrong) {
      report(wrong.getMessage(), element);
    }
  }

  private void report(String text, Element element) {
    processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, text, element);
  }

  private static TypeElement behaviour(Element element) {
    if (!(element instanceof TypeElement type) || type.getNestingKind() != NestingKind.TOP_LEVEL) {
      throw new Misuse(element, "a behaviour class is a top-level class");
    }
    return type;
  }

  private void writeType(JavaTypes types, TypeElement behaviour) throws IOException {
    BuiltinType annotation = behaviour.getAnnotation(BuiltinType.class);
    TableWriter writer =
        new TableWriter(
            types,
            packageOf(behaviour),
            behaviour.getSimpleName().toString(),
            new MemberReader(types, behaviour, annotation.value()).read());
    write(behaviour, writer.type(annotation.doc()));
  }

  private void writeModule(JavaTypes types, TypeElement behaviour) throws IOException {
    BuiltinModule annotation = behaviour.getAnnotation(BuiltinModule.class);
    TableWriter writer =
        new TableWriter(
            types,
            packageOf(behaviour),
            behaviour.getSimpleName().toString(),
            new MemberReader(types, behaviour, null).read());
    write(behaviour, writer.module(annotation.doc(), hasInitialise(behaviour)));
    if (annotation.isPart()) {
      return;
    }
    String table = behaviour.getQualifiedName() + "Table";
    String earlier = modules.put(annotation.value(), table);
    if (earlier != null) {
      throw new Misuse(behaviour, "module %s is also in %s", annotation.value(), earlier);
    }
  }

  private static boolean hasInitialise(TypeElement behaviour) {
    for (ExecutableElement method : ElementFilter.methodsIn(behaviour.getEnclosedElements())) {
      if (method.getSimpleName().contentEquals("initialise")
          && method.getKind() == ElementKind.METHOD
          && method.getParameters().size() == 1
          && method.getParameters().getFirst().asType().toString().endsWith(".PyModule")) {
        return true;
      }
    }
    return false;
  }

  private static String packageOf(TypeElement behaviour) {
    return ((PackageElement) behaviour.getEnclosingElement()).getQualifiedName().toString();
  }

  private void write(TypeElement behaviour, String source) throws IOException {
    String name = behaviour.getQualifiedName() + "Table";
    try (Writer out = processingEnv.getFiler().createSourceFile(name, behaviour).openWriter()) {
      out.write(source);
    }
  }

  private void writeIndex() {
    try (Writer out =
        processingEnv
            .getFiler()
            .createResource(StandardLocation.CLASS_OUTPUT, "", INDEX)
            .openWriter()) {
      for (Map.Entry<String, String> module : modules.entrySet()) {
        out.write(module.getKey() + " " + module.getValue() + "\n");
      }
    } catch (IOException failed) {
      processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, failed.getMessage());
    }
  }
}
