package dev.ftcheck.vm.module.opcode;

import dev.ftcheck.vm.natives.BuiltinModule;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;

/**
 * What {@code opcode} and {@code dis} need to be imported. Code objects of the VM hold JVM
 * bytecode, which these modules cannot show, so no opcode has any property.
 */
@BuiltinModule("_opcode")
final class OpcodeModule {

  private OpcodeModule() {}

  @PyMethod(value = "stack_effect", signature = "(opcode, oparg=None, /, *, jump=None)")
  static int stackEffect(int opcode, PyObject argument, PyObject jump) {
    throw Errors.valueError("invalid opcode or oparg");
  }

  @PyMethod(value = "is_valid", signature = "(opcode)")
  static boolean isValid(int opcode) {
    return false;
  }

  @PyMethod(value = "has_arg", signature = "(opcode)")
  static boolean hasArg(int opcode) {
    return false;
  }

  @PyMethod(value = "has_const", signature = "(opcode)")
  static boolean hasConst(int opcode) {
    return false;
  }

  @PyMethod(value = "has_name", signature = "(opcode)")
  static boolean hasName(int opcode) {
    return false;
  }

  @PyMethod(value = "has_jump", signature = "(opcode)")
  static boolean hasJump(int opcode) {
    return false;
  }

  @PyMethod(value = "has_free", signature = "(opcode)")
  static boolean hasFree(int opcode) {
    return false;
  }

  @PyMethod(value = "has_local", signature = "(opcode)")
  static boolean hasLocal(int opcode) {
    return false;
  }

  @PyMethod(value = "has_exc", signature = "(opcode)")
  static boolean hasExc(int opcode) {
    return false;
  }

  @PyMethod("get_nb_ops")
  static PyObject getNbOps() {
    return new PyList();
  }

  @PyMethod("get_intrinsic1_descs")
  static PyObject getIntrinsic1Descs() {
    return new PyList();
  }

  @PyMethod("get_intrinsic2_descs")
  static PyObject getIntrinsic2Descs() {
    return new PyList();
  }

  @PyMethod("get_special_method_names")
  static PyObject getSpecialMethodNames() {
    return new PyList();
  }

  @PyMethod(value = "get_executor", signature = "(code, offset)")
  static PyObject getExecutor(PyObject code, int offset) {
    return PyNone.NONE;
  }
}
