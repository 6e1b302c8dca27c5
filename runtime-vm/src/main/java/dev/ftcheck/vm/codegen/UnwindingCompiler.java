package dev.ftcheck.vm.codegen;

import static dev.ftcheck.vm.codegen.JavaNames.CODE;
import static dev.ftcheck.vm.codegen.JavaNames.FUNCTION;
import static dev.ftcheck.vm.codegen.JavaNames.O;
import static dev.ftcheck.vm.codegen.JavaNames.OBJECTS;
import static dev.ftcheck.vm.codegen.JavaNames.RAISED;
import static dev.ftcheck.vm.codegen.JavaNames.STRING;
import static dev.ftcheck.vm.codegen.JavaNames.STRS;
import static dev.ftcheck.vm.codegen.JavaNames.THROWN;
import static dev.ftcheck.vm.codegen.JavaNames.site;

import dev.ftcheck.scope.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * What a frame object wants to know of a body: its handlers hand the variables to the traceback
 * entry, in one method of the class so that they stay short (the JIT inlines by size), and the
 * class tells in which JVM locals the variables are.
 */
final class UnwindingCompiler {

  private static final String RAISED_METHOD = "raised";

  /** A JVM method has at most 255 parameters. */
  private static final int MOST_PARAMETERS = 200;

  private final Body body;
  private List<Variable> variables = List.of();
  private boolean isUsed;

  UnwindingCompiler(Body body) {
    this.body = body;
  }

  /** Called where all variables of the body have storage and no handler is open. */
  void noteVariables() {
    if (!body.kind.hasNamespace()) {
      variables = body.variables.visible();
    }
  }

  /** Replaces the throwable in a local by the Raise, with an entry for this place, on the stack. */
  void raised(Local thrown) {
    isUsed = true;
    Emitter out = body.out;
    out.load(body.function);
    out.load(body.position);
    out.load(thrown);
    if (body.namespace != null) {
      out.load(body.namespace);
    } else {
      out.pushNull(O);
    }
    if (variables.size() > MOST_PARAMETERS) {
      out.newArray(variables.size(), JavaNames.PY_OBJECT);
      for (int i = 0; i < variables.size(); i++) {
        out.dup();
        out.push(i);
        out.load(body.variables.slot(variables.get(i)));
        out.arrayStore();
      }
    } else {
      variables.forEach(variable -> out.load(body.variables.slot(variable)));
    }
    out.invokeStatic(body.className, RAISED_METHOD, descriptor());
  }

  private String descriptor() {
    String values = variables.size() > MOST_PARAMETERS ? OBJECTS : O.repeat(variables.size());
    return "(" + FUNCTION + "I" + THROWN + O + values + ")" + RAISED;
  }

  /** Writes the methods that the class needs for its frames. */
  void finish(ClassWriter file) {
    if (isUsed) {
      writeRaised(file);
    }
  }

  private void writeRaised(ClassWriter file) {
    MethodVisitor visitor =
        file.visitMethod(
            Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC, RAISED_METHOD, descriptor(), null, null);
    visitor.visitCode();
    Emitter out = new Emitter(visitor, 4 + Math.min(variables.size(), MOST_PARAMETERS + 1));
    body.out = out;
    body.pushCode();
    out.load(new Local(0, FUNCTION));
    out.load(new Local(1, "I"));
    out.load(new Local(2, THROWN));
    out.load(new Local(3, O));
    body.constants.names(variables.stream().map(Variable::name).toList());
    if (variables.size() > MOST_PARAMETERS) {
      out.load(new Local(4, OBJECTS));
    } else {
      out.newArray(variables.size(), JavaNames.PY_OBJECT);
      for (int i = 0; i < variables.size(); i++) {
        out.dup();
        out.push(i);
        out.load(new Local(4 + i, O));
        out.arrayStore();
      }
    }
    out.invokeStatic(
        site("Unwinding"),
        "caught",
        "(" + CODE + FUNCTION + "I" + THROWN + O + STRS + OBJECTS + ")" + RAISED);
    out.returnTop();
    out.finish();
  }

  /** Writes where the variables are: {@code FunctionBody.storage}. */
  void writeStorage(ClassWriter file, Local function) {
    StringBuilder text = new StringBuilder();
    text.append(function.index());
    text.append(' ').append(body.namespace == null ? -1 : body.namespace.index());
    for (Variable variable : variables) {
      Local slot = body.variables.slot(variable);
      if (slot != null) {
        text.append(' ').append(variable.name()).append(' ').append(slot.index());
      }
    }
    constantMethod(file, "storage", text.toString());
  }

  /** The names of locals that hold variables, {@code -} for one that holds something else. */
  String namesOf(List<Local> locals) {
    Map<Integer, String> names =
        variables.stream()
            .collect(
                Collectors.toMap(
                    variable -> body.variables.slot(variable).index(), Variable::name));
    List<String> found = new ArrayList<>();
    for (Local local : locals) {
      found.add(names.getOrDefault(local.index(), "-"));
    }
    return String.join(" ", found);
  }

  private static void constantMethod(ClassWriter file, String name, String text) {
    MethodVisitor visitor = file.visitMethod(Opcodes.ACC_PUBLIC, name, "()" + STRING, null, null);
    visitor.visitCode();
    visitor.visitLdcInsn(text);
    visitor.visitInsn(Opcodes.ARETURN);
    visitor.visitMaxs(0, 0);
    visitor.visitEnd();
  }
}
