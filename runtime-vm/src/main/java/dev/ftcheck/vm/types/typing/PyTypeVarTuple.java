package dev.ftcheck.vm.types.typing;

import dev.ftcheck.vm.object.PyFunction;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import java.util.Set;

/** {@code typing.TypeVarTuple}. */
public final class PyTypeVarTuple extends PyTypeParameter {

  public static final PyType TYPE =
      PyType.builtin(
          "typing.TypeVarTuple",
          "dev.ftcheck.vm.types.typing.TypeVarTupleTypeTable",
          Set.of(TypeFlag.FINAL, TypeFlag.HAS_DICTIONARY));

  PyTypeVarTuple(PyStr name, LazyValue defaultValue) {
    super(TYPE, name, Variance.INFERRED, defaultValue);
  }

  /** One of the syntax of PEP 695. */
  public static PyTypeVarTuple lazy(PyStr name, PyFunction defaultValue) {
    return new PyTypeVarTuple(name, LazyValue.computed(defaultValue));
  }
}
