package dev.ftcheck.vm.types.frame;

import dev.ftcheck.vm.object.PyCell;
import dev.ftcheck.vm.object.PyCode;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyFunction;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.site.CompiledClasses;
import java.lang.StackWalker.StackFrame;
import java.util.Arrays;
import java.util.List;

/**
 * The variables of a compiled method that runs, read from its JVM locals: {@code
 * FunctionBody.storage} tells which is which. The method's outermost handler uses all of them, so
 * that the JIT keeps them.
 */
final class LiveVariables {

  private final String[] storage;
  private final Object[] values;

  private LiveVariables(PyCode code, StackFrame frame) {
    this.storage = code.body().storage().split(" ");
    this.values = LiveStack.locals(frame);
  }

  /** Those of the Python frame with so many others below it; null when that is another one. */
  static LiveVariables at(int height, PyCode code) {
    if (LiveStack.walker() == null) {
      return null;
    }
    return LiveStack.walker()
        .walk(
            frames -> {
              List<StackFrame> all = FrameWalk.compiled(frames).toList();
              int index = all.size() - 1 - height;
              if (index < 0) {
                return null;
              }
              StackFrame found = FrameWalk.whole(all, index);
              Class<?> type = found.getDeclaringClass();
              return CompiledClasses.codeOf(type) == code ? new LiveVariables(code, found) : null;
            });
  }

  /**
   * How many compiled methods are above a running generator's; -1 when it does not run on this
   * thread.
   */
  static int depthOf(Object suspension, PyCode code) {
    if (LiveStack.walker() == null) {
      return -1;
    }
    return LiveStack.walker()
        .walk(
            frames -> {
              List<StackFrame> all = FrameWalk.compiled(frames).toList();
              for (int i = 0; i < all.size(); i++) {
                boolean isCode = CompiledClasses.codeOf(all.get(i).getDeclaringClass()) == code;
                if (isCode && Arrays.asList(LiveStack.locals(all.get(i))).contains(suspension)) {
                  return i;
                }
              }
              return -1;
            });
  }

  /** The globals of the innermost Python frame but {@code depth}; null when not known. */
  static PyDict globals(int depth) {
    if (LiveStack.walker() == null) {
      return null;
    }
    return LiveStack.walker()
        .walk(
            frames -> {
              List<StackFrame> all = FrameWalk.compiled(frames).skip(depth).toList();
              if (all.isEmpty()) {
                return null;
              }
              StackFrame found = FrameWalk.whole(all, 0);
              PyCode code = CompiledClasses.codeOf(found.getDeclaringClass());
              return new LiveVariables(code, found).globals();
            });
  }

  private PyDict globals() {
    return value(storage[0]) instanceof PyFunction running ? running.globals : null;
  }

  private PyObject value(String number) {
    int index = Integer.parseInt(number);
    Object value = index >= 0 && index < values.length ? values[index] : null;
    return value instanceof PyObject known ? known : null;
  }

  /** The namespace of a module or class body; for a function its variables as they are now. */
  PyObject mapping() {
    PyObject namespace = value(storage[1]);
    if (namespace != null) {
      return namespace;
    }
    PyDict snapshot = new PyDict();
    for (int i = 2; i + 1 < storage.length; i += 2) {
      PyObject value = value(storage[i + 1]);
      PyObject content = value instanceof PyCell cell ? cell.get() : value;
      if (content != null) {
        snapshot.put(PyStr.interned(storage[i]), content);
      }
    }
    return snapshot;
  }
}
