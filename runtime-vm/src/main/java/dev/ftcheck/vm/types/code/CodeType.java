package dev.ftcheck.vm.types.code;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.Hashing;
import dev.ftcheck.vm.object.Identity;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyBool;
import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyCode;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyNotImplemented;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import java.util.ArrayList;
import java.util.List;

/** {@code code}. There is no CPython bytecode: {@link CodeFingerprint} stands for it. */
@BuiltinType(value = "code", doc = "Create a code object.  Not for mere mortals.")
final class CodeType {

  private CodeType() {}

  @PyMethod(value = "__new__", signature = "(*args)")
  static PyObject create(PyType type, PyObject[] arguments) {
    throw Errors.notImplemented("code objects from CPython bytecode are not supported");
  }

  @PyMethod("__repr__")
  static String repr(PyCode self) {
    return "<code object %s at 0x%x, file \"%s\", line %d>"
        .formatted(
            self.header().name(),
            Identity.number(self),
            self.header().file(),
            self.header().firstLine());
  }

  @PyMethod("__hash__")
  static long hash(PyCode self) {
    return Hashing.ofIdentity(self);
  }

  @PyMethod("__eq__")
  static PyObject eq(PyCode self, PyObject other) {
    return other instanceof PyCode ? PyBool.of(self == other) : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod(value = "replace", signature = "(**changes)")
  static PyObject replace(PyCode self, PyDict changes) {
    return CodeReplacement.replace(self, changes);
  }

  @PyMethod(value = "__replace__", signature = "(**changes)", messageName = "replace")
  static PyObject replaceByCopy(PyCode self, PyDict changes) {
    return CodeReplacement.replace(self, changes);
  }

  @PyMethod("co_lines")
  static PyObject lines(PyCode self) {
    return Iteration.iter(CodePlaces.lines(self));
  }

  @PyMethod("co_positions")
  static PyObject positions(PyCode self) {
    return Iteration.iter(CodePlaces.positions(self));
  }

  @PyMethod("co_branches")
  static PyObject branches(PyCode self) {
    return Iteration.iter(PyTuple.EMPTY);
  }

  @PyMethod(value = "_varname_from_oparg", signature = "(oparg)")
  static PyObject variable(PyCode self, int index) {
    List<PyStr> all = new ArrayList<>(List.of(self.header().variables()));
    all.addAll(List.of(self.header().cells()));
    all.addAll(List.of(self.header().free()));
    if (index < 0 || index >= all.size()) {
      throw Errors.indexError("tuple index out of range");
    }
    return all.get(index);
  }

  @PyGetter(value = "co_argcount", member = true)
  static int positionalCount(PyCode self) {
    return self.header().positionalCount();
  }

  @PyGetter(value = "co_posonlyargcount", member = true)
  static int positionalOnlyCount(PyCode self) {
    return self.header().positionalOnlyCount();
  }

  @PyGetter(value = "co_kwonlyargcount", member = true)
  static int keywordOnlyCount(PyCode self) {
    return self.header().keywordOnlyCount();
  }

  @PyGetter(value = "co_nlocals", member = true)
  static int variableCount(PyCode self) {
    return self.header().variables().length;
  }

  @PyGetter(value = "co_stacksize", member = true)
  static int stackSize(PyCode self) {
    return 1;
  }

  @PyGetter(value = "co_flags", member = true)
  static int flags(PyCode self) {
    return self.header().flags();
  }

  @PyGetter(value = "co_consts", member = true)
  static PyObject constants(PyCode self) {
    return PyTuple.of(self.constants().clone());
  }

  @PyGetter(value = "co_names", member = true)
  static PyObject names(PyCode self) {
    return PyTuple.EMPTY;
  }

  @PyGetter("co_varnames")
  static PyObject variables(PyCode self) {
    return PyTuple.of((PyObject[]) self.header().variables().clone());
  }

  @PyGetter("co_freevars")
  static PyObject free(PyCode self) {
    return PyTuple.of((PyObject[]) self.header().free().clone());
  }

  @PyGetter("co_cellvars")
  static PyObject cells(PyCode self) {
    return PyTuple.of((PyObject[]) self.header().cells().clone());
  }

  @PyGetter(value = "co_filename", member = true)
  static String file(PyCode self) {
    return self.header().file();
  }

  @PyGetter(value = "co_name", member = true)
  static String name(PyCode self) {
    return self.header().name();
  }

  @PyGetter(value = "co_qualname", member = true)
  static String qualifiedName(PyCode self) {
    return self.header().qualifiedName();
  }

  @PyGetter(value = "co_firstlineno", member = true)
  static int firstLine(PyCode self) {
    return self.header().firstLine();
  }

  @PyGetter("co_code")
  static PyObject bytecode(PyCode self) {
    return new PyBytes(CodeFingerprint.of(self));
  }

  @PyGetter("_co_code_adaptive")
  static PyObject adaptiveBytecode(PyCode self) {
    return PyBytes.EMPTY;
  }

  @PyGetter("co_lnotab")
  static PyObject lineNumberTable(PyCode self) {
    return PyBytes.EMPTY;
  }

  @PyGetter(value = "co_linetable", member = true)
  static PyObject lineTable(PyCode self) {
    return PyBytes.EMPTY;
  }

  @PyGetter(value = "co_exceptiontable", member = true)
  static PyObject exceptionTable(PyCode self) {
    return PyBytes.EMPTY;
  }
}
