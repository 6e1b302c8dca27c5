package dev.ftcheck.vm.module.builtins;

import dev.ftcheck.vm.importing.Compilation;
import dev.ftcheck.vm.importing.CompileRequest;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyCell;
import dev.ftcheck.vm.object.PyCode;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyFunction;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.Special;
import dev.ftcheck.vm.runtime.Interpreter;
import dev.ftcheck.vm.types.frame.FrameWalk;

/** {@code eval} and {@code exec}. */
final class Evaluation {

  private static final PyStr BUILTINS = PyStr.interned("__builtins__");

  private Evaluation() {}

  static PyObject eval(PyObject source, PyObject globals, PyObject locals) {
    PyDict namespace = globals("eval", globals);
    checkLocals("eval", locals);
    PyCode code =
        source instanceof PyCode known
            ? known
            : Compilation.code(
                CompileRequest.of(source, "eval() arg 1 must be a string, bytes or code object")
                    .in("<string>")
                    .asExpression());
    if (code.header().free().length > 0) {
      throw Errors.typeError("code object passed to eval() may not contain free variables");
    }
    return run(code, namespace, locals, PyFunction.NO_CELLS);
  }

  static void exec(PyObject source, PyObject globals, PyObject locals, PyObject closure) {
    PyDict namespace = globals("exec", globals);
    checkLocals("exec", locals);
    PyCode code =
        source instanceof PyCode known
            ? known
            : Compilation.code(
                CompileRequest.of(source, "exec() arg 1 must be a string, bytes or code object")
                    .in("<string>"));
    run(code, namespace, locals, cells(code, source, closure));
  }

  private static PyCell[] cells(PyCode code, PyObject source, PyObject closure) {
    int wanted = code.header().free().length;
    boolean none = closure == null || closure == PyNone.NONE;
    if (none && wanted > 0) {
      throw Errors.typeError("code object requires a closure of exactly length %d", wanted);
    }
    if (none) {
      return PyFunction.NO_CELLS;
    }
    if (!(source instanceof PyCode)) {
      throw Errors.typeError("closure argument can only be used with a code object");
    }
    if (wanted == 0) {
      throw Errors.typeError("cannot use a closure with this code object");
    }
    if (!(closure instanceof PyTuple tuple) || tuple.size() != wanted) {
      throw Errors.typeError("code object requires a closure of exactly length %d", wanted);
    }
    PyObject[] given = Iteration.toArray(tuple);
    PyCell[] cells = new PyCell[wanted];
    for (int i = 0; i < wanted; i++) {
      if (!(given[i] instanceof PyCell cell)) {
        throw Errors.typeError("code object requires a closure of exactly length %d", wanted);
      }
      cells[i] = cell;
    }
    return cells;
  }

  private static PyObject run(PyCode code, PyDict globals, PyObject locals, PyCell[] cells) {
    globals.putIfAbsent(BUILTINS, Interpreter.current().builtins().dictionary());
    PyObject namespace = locals == null || locals == PyNone.NONE ? globals : locals;
    PyFunction function = new PyFunction(code, globals, cells, null, null, PyNone.NONE);
    return code.has(PyCode.OPTIMIZED)
        ? function.call0()
        : code.body().run(function, new PyObject[] {namespace});
  }

  private static PyDict globals(String function, PyObject globals) {
    if (globals == null || globals == PyNone.NONE) {
      PyDict callers = FrameWalk.callerGlobals();
      return callers == null ? new PyDict() : callers;
    }
    if (globals instanceof PyDict dict) {
      return dict;
    }
    throw Errors.typeError(
        function.equals("eval")
            ? "globals must be a dict"
            : "exec() globals must be a dict, not " + globals.type().name());
  }

  private static void checkLocals(String function, PyObject locals) {
    if (locals == null
        || locals == PyNone.NONE
        || locals instanceof PyDict
        || locals.type().special(Special.GETITEM) != null) {
      return;
    }
    throw Errors.typeError(
        function.equals("eval")
            ? "locals must be a mapping"
            : "locals must be a mapping or None, not " + locals.type().name());
  }

  /** {@code vars(object)}. */
  static PyObject vars(PyObject object) {
    PyObject dictionary = Attributes.find(object, "__dict__");
    if (dictionary == null) {
      throw Errors.typeError("vars() argument must have __dict__ attribute");
    }
    return dictionary;
  }
}
