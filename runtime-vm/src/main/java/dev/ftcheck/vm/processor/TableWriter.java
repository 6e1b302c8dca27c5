package dev.ftcheck.vm.processor;

import dev.ftcheck.vm.processor.NativeMethod.Binding;
import java.util.List;

/** Writes the generated source file of a behaviour class. */
final class TableWriter {

  private final JavaTypes types;
  private final String packageName;
  private final String behaviour;
  private final List<NativeMethod> members;
  private final StringBuilder out = new StringBuilder();

  TableWriter(JavaTypes types, String packageName, String behaviour, List<NativeMethod> members) {
    this.types = types;
    this.packageName = packageName;
    this.behaviour = behaviour;
    this.members = members;
  }

  /** The table of a type. */
  String type(String documentation) {
    begin("TypeTable");
    line("  @Override public void fill(PyType type, PyDict dictionary) {");
    line("    Natives natives = new Members(type);");
    line("    TypeMembers members = new TypeMembers(type, dictionary, natives);");
    for (int i = 0; i < members.size(); i++) {
      String added = typeMember(i);
      if (added != null) {
        line("    members." + added + ";");
      }
    }
    line("    members.documentation(%s);".formatted(orNull(documentation)));
    line("  }");
    return end();
  }

  private String typeMember(int index) {
    NativeMethod member = members.get(index);
    String name = Literal.string(member.name());
    return switch (member.binding()) {
      case METHOD -> "method(%s, %d)".formatted(name, index);
      case SLOT -> "slot(%s, %d)".formatted(name, index);
      case CLASS -> "classMethod(%s, %d)".formatted(name, index);
      case STATIC -> "staticMethod(%s, %d)".formatted(name, index);
      case NEW -> "constructor(%d)".formatted(index);
      case GETTER ->
          "attribute(%s, %d, %d, %s)"
              .formatted(
                  name,
                  index,
                  indexOf(Binding.SETTER, member.name()),
                  orNull(member.documentation()));
      case MEMBER -> "member(%s, %d, %s)".formatted(name, index, orNull(member.documentation()));
      case SETTER -> {
        if (indexOf(Binding.GETTER, member.name()) < 0) {
          throw new IllegalArgumentException("no getter for the setter of " + member.name());
        }
        yield null;
      }
      case CONSTANT -> constant(member);
      case FUNCTION -> throw new IllegalStateException("a type has no functions");
    };
  }

  private int indexOf(Binding binding, String name) {
    for (int i = 0; i < members.size(); i++) {
      if (members.get(i).binding() == binding && members.get(i).name().equals(name)) {
        return i;
      }
    }
    return -1;
  }

  private String constant(NativeMethod member) {
    return "constant(%s, %s.%s())"
        .formatted(Literal.string(member.name()), behaviour, member.javaName());
  }

  /** The table of a module. */
  String module(String documentation, boolean hasInitialise) {
    begin("ModuleTable");
    line("  @Override public void fill(PyModule module) {");
    line("    Natives natives = new Members(null);");
    line("    ModuleMembers members = new ModuleMembers(module, natives);");
    line("    members.documentation(%s);".formatted(orNull(documentation)));
    for (int i = 0; i < members.size(); i++) {
      NativeMethod member = members.get(i);
      line(
          member.binding() == Binding.CONSTANT
              ? "    members." + constant(member) + ";"
              : "    members.function(%s, %d);".formatted(Literal.string(member.name()), i));
    }
    if (hasInitialise) {
      line("    %s.initialise(module);".formatted(behaviour));
    }
    line("  }");
    return end();
  }

  private static String orNull(String text) {
    return text.isEmpty() ? "null" : Literal.string(text);
  }

  private void begin(String table) {
    line("package " + packageName + ";");
    line("");
    line("import dev.ftcheck.vm.natives.*;");
    line("import dev.ftcheck.vm.object.*;");
    line("");
    line("/** Generated from {@link %s}. */".formatted(behaviour));
    line("public final class %sTable implements %s {".formatted(behaviour, table));
  }

  private String end() {
    out.append(new NativesWriter(types, behaviour, members).write());
    line("}");
    return out.toString();
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
