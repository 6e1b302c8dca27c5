package dev.ftcheck.vm.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What the processor asks about Java types. */
final class JavaTypes {

  static final String OBJECT_PACKAGE = "dev.ftcheck.vm.object.";
  static final String OBJECT = OBJECT_PACKAGE + "PyObject";
  static final String STRING = "java.lang.String";

  private static final Set<String> VALUES = Set.of("int", "long", "double", "boolean", STRING);

  private final Elements elements;
  private final Types types;

  JavaTypes(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /** The name as source code spells it. */
  String name(VariableElement parameter) {
    return types.erasure(parameter.asType()).toString();
  }

  /** The parameter with its Java type, which is checked to be one that arguments convert to. */
  Parameter typed(Parameter parameter, VariableElement java) {
    String type = name(java);
    switch (parameter.role()) {
      case MORE -> {
        if (!type.equals(OBJECT + "[]")) {
          throw new Misuse(java, "*%s is a PyObject[]", parameter.name());
        }
      }
      case NAMES -> {
        if (!type.equals(OBJECT_PACKAGE + "PyDict")) {
          throw new Misuse(java, "**%s is a PyDict", parameter.name());
        }
      }
      default -> checkPlain(parameter, java, type);
    }
    return parameter.ofType(type);
  }

  private void checkPlain(Parameter parameter, VariableElement java, String type) {
    if (isObject(java.asType())) {
      return;
    }
    if (!VALUES.contains(type)) {
      throw new Misuse(java, "no conversion of an argument to %s", type);
    }
    if (!parameter.isRequired() && Literal.of(parameter.fallback(), type) == null) {
      throw new Misuse(
          java, "%s=%s is no default for a Java %s", parameter.name(), parameter.fallback(), type);
    }
  }

  /** The Java result type, checked to be one that converts to Python. */
  String result(ExecutableElement method) {
    TypeMirror type = method.getReturnType();
    String name = types.erasure(type).toString();
    if (type.getKind() != TypeKind.VOID && !VALUES.contains(name) && !isObject(type)) {
      throw new Misuse(method, "no conversion of a result from %s", name);
    }
    return name;
  }

  private boolean isObject(TypeMirror type) {
    TypeElement root = elements.getTypeElement(OBJECT);
    return type.getKind() == TypeKind.DECLARED
        && root != null
        && types.isAssignable(type, root.asType());
  }

  /** Whether the Java class tells the Python type in a static field {@code TYPE} of its own. */
  boolean hasType(String className) {
    TypeElement element = elements.getTypeElement(className);
    if (element == null) {
      return false;
    }
    for (Element member : element.getEnclosedElements()) {
      if (member.getKind() == ElementKind.FIELD
          && member.getSimpleName().contentEquals("TYPE")
          && member.getModifiers().contains(Modifier.STATIC)
          && !member.getModifiers().contains(Modifier.PRIVATE)) {
        return member.getModifiers().contains(Modifier.PUBLIC);
      }
    }
    return false;
  }

  /** The methods of a class and of its superclasses; common members may be inherited. */
  List<ExecutableElement> methods(TypeElement behaviour) {
    List<ExecutableElement> methods = new ArrayList<>();
    Element current = behaviour;
    while (current instanceof TypeElement type) {
      methods.addAll(ElementFilter.methodsIn(type.getEnclosedElements()));
      current = types.asElement(type.getSuperclass());
    }
    return methods;
  }
}
