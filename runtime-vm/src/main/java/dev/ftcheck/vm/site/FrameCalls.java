package dev.ftcheck.vm.site;

import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyCell;
import dev.ftcheck.vm.object.PyFunction;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.runtime.Interpreter;

/** Calls of built-ins that work on the frame they are called from. */
public final class FrameCalls {

  private static final PyStr DISPLAY_HOOK = PyStr.interned("displayhook");

  private FrameCalls() {}

  /**
   * Calls {@code callee}, which the program spells {@code name}. If it is the built-in of that
   * name, it gets the frame's globals and locals.
   */
  public static PyObject call(
      PyObject callee, PyObject[] arguments, PyStr name, PyFunction function, LocalNames locals) {
    if (callee instanceof PyFunction || Builtins.get(name.value()) != callee) {
      return callee.callN(arguments);
    }
    return switch (name.value()) {
      case "globals" -> function.globals;
      case "locals" -> locals.mapping();
      case "vars" -> locals.mapping();
      case "dir" -> sortedNames(locals.mapping());
      default -> evaluate(callee, arguments, function, locals);
    };
  }

  private static PyObject sortedNames(PyObject mapping) {
    return Builtins.get("sorted").call1(mapping);
  }

  /** {@code eval} and {@code exec}: missing namespaces are the caller's. */
  private static PyObject evaluate(
      PyObject callee, PyObject[] arguments, PyFunction function, LocalNames locals) {
    if (arguments.length == 1) {
      return callee.call3(arguments[0], function.globals, locals.mapping());
    }
    if (arguments[1] == PyNone.NONE) {
      return callee.call3(arguments[0], function.globals, locals.mapping());
    }
    return callee.callN(arguments);
  }

  /** {@code super()} in a method: the class from its cell and the first argument. */
  public static PyObject callSuper(PyObject callee, PyCell type, PyObject first) {
    boolean isBuiltin =
        callee instanceof PyType known && !known.isHeapType() && known.name().equals("super");
    if (!isBuiltin) {
      return callee.call0();
    }
    if (first == null) {
      throw Errors.runtimeError("super(): arg[0] deleted");
    }
    if (type == null) {
      throw Errors.runtimeError("super(): __class__ cell not found");
    }
    PyObject owner = type.get();
    if (owner == null) {
      throw Errors.runtimeError("super(): empty __class__ cell");
    }
    return callee.call2(owner, first);
  }

  /** Shows the value of an interactive expression. */
  public static void display(PyObject value) {
    PyObject hook = Attributes.find(Interpreter.current().sys(), DISPLAY_HOOK);
    if (hook == null) {
      throw Errors.runtimeError("lost sys.displayhook");
    }
    hook.call1(value);
  }
}
