package dev.ftcheck.vm.processor;

import dev.ftcheck.vm.natives.ArgumentWords;
import dev.ftcheck.vm.natives.PyConstant;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.natives.PySetter;
import dev.ftcheck.vm.processor.NativeMethod.Binding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Reads the annotated methods of a behaviour class. */
final class MemberReader {

  private final JavaTypes types;
  private final TypeElement behaviour;

  /** The Python name of the type; null for a module. */
  private final String typeName;

  MemberReader(JavaTypes types, TypeElement behaviour, String typeName) {
    this.types = types;
    this.behaviour = behaviour;
    this.typeName = typeName;
  }

  List<NativeMethod> read() {
    List<NativeMethod> members = new ArrayList<>();
    for (ExecutableElement method : types.methods(behaviour)) {
      PyMethod plain = method.getAnnotation(PyMethod.class);
      PyGetter getter = method.getAnnotation(PyGetter.class);
      PySetter setter = method.getAnnotation(PySetter.class);
      PyConstant constant = method.getAnnotation(PyConstant.class);
      if (plain == null && getter == null && setter == null && constant == null) {
        continue;
      }
      checkModifiers(method);
      if (plain != null) {
        members.add(method(method, plain));
      }
      if (getter != null) {
        members.add(
            accessor(
                method,
                getter.member() ? Binding.MEMBER : Binding.GETTER,
                getter.value(),
                getter.doc(),
                List.of("self")));
      }
      if (setter != null) {
        members.add(accessor(method, Binding.SETTER, setter.value(), "", List.of("self", "value")));
      }
      if (constant != null) {
        members.add(accessor(method, Binding.CONSTANT, constant.value(), "", List.of()));
      }
    }
    checkDuplicates(members);
    return members;
  }

  private static void checkModifiers(ExecutableElement method) {
    Set<Modifier> modifiers = method.getModifiers();
    if (!modifiers.contains(Modifier.STATIC) || modifiers.contains(Modifier.PRIVATE)) {
      throw new Misuse(method, "a native is a static method that is not private");
    }
  }

  private void checkDuplicates(List<NativeMethod> members) {
    Set<String> seen = new java.util.HashSet<>();
    for (NativeMethod member : members) {
      String key = (member.binding() == Binding.SETTER ? "set " : "") + member.name();
      if (!seen.add(key)) {
        throw new Misuse(behaviour, "two members are named %s", member.name());
      }
    }
  }

  private NativeMethod method(ExecutableElement method, PyMethod annotation) {
    String name = annotation.value();
    Binding binding = binding(method, annotation);
    List<Parameter> parameters = new ArrayList<>();
    List<? extends VariableElement> java = method.getParameters();
    int own = binding.hasSelf() || binding.hasClass() ? 1 : 0;
    if (own > java.size()) {
      throw new Misuse(method, "%s needs a first parameter for self or the class", name);
    }
    if (own == 1) {
      String type = types.name(java.getFirst());
      if (binding.hasClass() && !type.equals(JavaTypes.OBJECT_PACKAGE + "PyType")) {
        throw new Misuse(method, "the first parameter of %s is the class, a PyType", name);
      }
      Parameter self = new Parameter("self", Parameter.Role.SELF, null, null);
      parameters.add(types.typed(self, java.getFirst()));
    }
    List<Parameter> declared =
        declared(method, annotation.signature(), java.subList(own, java.size()));
    for (int i = 0; i < declared.size(); i++) {
      parameters.add(types.typed(declared.get(i), java.get(own + i)));
    }
    return new NativeMethod(
        name,
        method.getSimpleName().toString(),
        binding,
        parameters,
        types.result(method),
        binding == Binding.SLOT
            ? SlotNames.text(name)
            : annotation.text().isEmpty()
                ? shown(binding, annotation.signature(), declared)
                : annotation.text(),
        annotation.messageName(),
        annotation.words(),
        annotation.doc());
  }

  private Binding binding(ExecutableElement method, PyMethod annotation) {
    if (typeName == null) {
      if (annotation.kind() != PyMethod.Kind.INSTANCE) {
        throw new Misuse(method, "a module's function has no kind");
      }
      return Binding.FUNCTION;
    }
    if (annotation.value().equals("__new__")) {
      return Binding.NEW;
    }
    return switch (annotation.kind()) {
      case CLASS -> Binding.CLASS;
      case STATIC -> Binding.STATIC;
      case INSTANCE ->
          SlotNames.isSlot(typeName, annotation.value()) ? Binding.SLOT : Binding.METHOD;
    };
  }

  private static List<Parameter> declared(
      ExecutableElement method, String signature, List<? extends VariableElement> java) {
    if (signature.isEmpty()) {
      return java.stream()
          .map(
              p ->
                  new Parameter(
                      snakeCase(p.getSimpleName().toString()),
                      Parameter.Role.POSITIONAL_ONLY,
                      null,
                      null))
          .toList();
    }
    List<Parameter> declared;
    try {
      declared = SignatureText.parse(signature);
    } catch (IllegalArgumentException wrong) {
      throw new Misuse(method, "%s", wrong.getMessage());
    }
    if (declared.size() != java.size()) {
      throw new Misuse(
          method,
          "the signature names %d parameters, the Java method has %d",
          declared.size(),
          java.size());
    }
    return declared;
  }

  private static String snakeCase(String name) {
    return name.replaceAll("([A-Z])", "_$1").toLowerCase(java.util.Locale.ROOT);
  }

  /** The {@code __text_signature__}. */
  private static String shown(Binding binding, String signature, List<Parameter> declared) {
    String first =
        switch (binding) {
          case FUNCTION -> "$module";
          case CLASS, NEW -> "$type";
          case STATIC -> "";
          default -> "$self";
        };
    String own =
        signature.isEmpty()
            ? String.join(", ", declared.stream().map(Parameter::name).toList())
                + (declared.isEmpty() ? "" : ", /")
            : signature.substring(1, signature.length() - 1);
    if (first.isEmpty()) {
      return "(" + own + ")";
    }
    boolean marked = declared.stream().anyMatch(p -> p.role() == Parameter.Role.POSITIONAL_ONLY);
    return "(" + first + (marked ? "" : ", /") + (own.isEmpty() ? "" : ", " + own) + ")";
  }

  private NativeMethod accessor(
      ExecutableElement method, Binding binding, String name, String doc, List<String> names) {
    if (typeName == null && binding != Binding.CONSTANT) {
      throw new Misuse(method, "a module has no computed attributes");
    }
    if (method.getParameters().size() != names.size()) {
      throw new Misuse(method, "expected %d Java parameters", names.size());
    }
    List<Parameter> parameters = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      Parameter.Role role = i == 0 ? Parameter.Role.SELF : Parameter.Role.POSITIONAL_ONLY;
      // The value of a setter is optional: null stands for deletion.
      Parameter parameter = new Parameter(names.get(i), role, i == 0 ? null : "<delete>", null);
      parameters.add(types.typed(parameter, method.getParameters().get(i)));
    }
    return new NativeMethod(
        name,
        method.getSimpleName().toString(),
        binding,
        parameters,
        types.result(method),
        null,
        "",
        ArgumentWords.BY_SIGNATURE,
        doc);
  }
}
