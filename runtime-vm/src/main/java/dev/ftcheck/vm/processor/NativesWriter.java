package dev.ftcheck.vm.processor;

import dev.ftcheck.vm.processor.NativeMethod.Binding;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the nested class {@code Members extends Natives}: per native one method {@code nativeN}
 * that converts and calls, and per number of arguments a switch over the natives that take so many.
 */
final class NativesWriter {

  private static final int MOST_DIRECT = 4;

  private final String behaviour;
  private final List<NativeMethod> members;
  private final ConversionWriter conversions;
  private final StringBuilder out = new StringBuilder();

  NativesWriter(JavaTypes types, String behaviour, List<NativeMethod> members) {
    this.behaviour = behaviour;
    this.members = members;
    this.conversions = new ConversionWriter(types);
  }

  String write() {
    line("  private static final class Members extends Natives {");
    line("    Members(PyType owner) {");
    line("      super(owner);");
    line("    }");
    for (int count = 0; count <= MOST_DIRECT; count++) {
      writeCalls(count);
    }
    writeCallBound();
    writeSignatures();
    for (int i = 0; i < members.size(); i++) {
      if (members.get(i).binding().isCallable()) {
        writeNative(i);
      }
    }
    line("  }");
    return out.toString();
  }

  private void line(String text) {
    out.append(text).append('\n');
  }

  private void writeCalls(int count) {
    List<String> cases = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      NativeMethod member = members.get(i);
      if (member.binding().isCallable() && member.fits(count)) {
        cases.add("        case %d: return native%d(%s);".formatted(i, i, direct(member, count)));
      }
    }
    if (cases.isEmpty()) {
      return;
    }
    StringBuilder parameters = new StringBuilder("int index");
    for (int i = 0; i < count; i++) {
      parameters.append(", PyObject ").append((char) ('a' + i));
    }
    line("    @Override public PyObject call%d(%s) {".formatted(count, parameters));
    line("      switch (index) {");
    cases.forEach(this::line);
    line("        default: return MISFIT;");
    line("      }");
    line("    }");
  }

  /** The bound arguments of a call with so many positional ones. */
  private static String direct(NativeMethod member, int count) {
    List<String> arguments = new ArrayList<>();
    int positional = 0;
    for (Parameter parameter : member.named()) {
      boolean given = parameter.isPositional() && positional < count;
      arguments.add(given ? String.valueOf((char) ('a' + positional++)) : "null");
    }
    if (member.takes(Parameter.Role.MORE)) {
      StringBuilder more = new StringBuilder();
      for (int i = positional; i < count; i++) {
        more.append(more.isEmpty() ? "" : ", ").append((char) ('a' + i));
      }
      arguments.add(more.isEmpty() ? "PyTuple.EMPTY" : "PyTuple.of(" + more + ")");
    }
    if (member.takes(Parameter.Role.NAMES)) {
      arguments.add("new PyDict()");
    }
    return String.join(", ", arguments);
  }

  private void writeCallBound() {
    line("    @Override public PyObject callBound(int index, PyObject[] p) {");
    line("      switch (index) {");
    for (int i = 0; i < members.size(); i++) {
      NativeMethod member = members.get(i);
      if (member.binding().isCallable()) {
        List<String> arguments = new ArrayList<>();
        for (int p = 0; p < member.parameters().size(); p++) {
          arguments.add("p[" + p + "]");
        }
        line("        case %d: return native%d(%s);".formatted(i, i, String.join(", ", arguments)));
      }
    }
    line("        default: throw new IllegalArgumentException(\"no native \" + index);");
    line("      }");
    line("    }");
  }

  private void writeSignatures() {
    line("    @Override public NativeSignature signature(int index) {");
    line("      switch (index) {");
    for (int i = 0; i < members.size(); i++) {
      if (members.get(i).binding().isCallable()) {
        line("        case %d: return %s;".formatted(i, signature(members.get(i))));
      }
    }
    line("        default: throw new IllegalArgumentException(\"no native \" + index);");
    line("      }");
    line("    }");
  }

  private static String signature(NativeMethod member) {
    List<Parameter> named = member.named();
    long required = 0;
    for (int i = 0; i < named.size(); i++) {
      required |= named.get(i).isRequired() ? 1L << i : 0;
    }
    long positionalOnly =
        named.stream()
            .filter(
                p -> p.role() == Parameter.Role.SELF || p.role() == Parameter.Role.POSITIONAL_ONLY)
            .count();
    List<String> names = named.stream().map(p -> Literal.string(p.name())).toList();
    return "new NativeSignature(%s, %s, new String[] {%s}, %d, %d, %dL, %s, %s, %s, ArgumentWords.%s, %s)"
        .formatted(
            Literal.string(member.name()),
            member.text() == null ? "null" : Literal.string(member.text()),
            String.join(", ", names),
            positionalOnly,
            member.positionalCount(),
            required,
            member.takes(Parameter.Role.MORE),
            member.takes(Parameter.Role.NAMES),
            member.messageName().isEmpty() ? "null" : Literal.string(member.messageName()),
            member.words().name(),
            member.documentation().isEmpty() ? "null" : Literal.string(member.documentation()));
  }

  private void writeNative(int index) {
    NativeMethod member = members.get(index);
    List<Parameter> bound = member.bound();
    List<String> parameters = new ArrayList<>();
    for (int i = 0; i < bound.size(); i++) {
      parameters.add("PyObject p" + i);
    }
    line("    private PyObject native%d(%s) {".formatted(index, String.join(", ", parameters)));
    for (int i = 0; i < bound.size(); i++) {
      conversions.check(bound.get(i), i, index).forEach(text -> line("      " + text));
    }
    List<String> arguments = new ArrayList<>();
    for (Parameter parameter : member.parameters()) {
      arguments.add(conversions.convert(parameter, bound.indexOf(parameter), index));
    }
    String call = "%s.%s(%s)".formatted(behaviour, member.javaName(), String.join(", ", arguments));
    boolean isNext = member.binding() == Binding.SLOT && member.name().equals("__next__");
    ConversionWriter.result(call, member.result(), isNext).forEach(text -> line("      " + text));
    line("    }");
  }
}
