package dev.ftcheck.vm.natives;

import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import java.util.Set;

/** What Python sees as {@code builtin_function_or_method}. */
public interface BuiltinFunction {

  PyType TYPE =
      PyType.builtin(
          "builtin_function_or_method",
          "dev.ftcheck.vm.types.descriptor.BuiltinFunctionTypeTable",
          Set.of(TypeFlag.FINAL));

  NativeSignature signature();

  /** {@code __self__}: the module, the bound object, the type of a constructor, or None. */
  PyObject self();

  /** {@code __module__}: a str or None. */
  PyObject module();

  /** {@code __qualname__}. */
  String qualifiedName();
}
