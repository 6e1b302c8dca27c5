package dev.ftcheck.vm.types.typing;

import dev.ftcheck.vm.object.PyFunction;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import java.util.Set;

/** {@code typing.ParamSpec}. */
public final class PyParamSpec extends PyTypeParameter {

  public static final PyType TYPE =
      PyType.builtin(
          "typing.ParamSpec",
          "dev.ftcheck.vm.types.typing.ParamSpecTypeTable",
          Set.of(TypeFlag.FINAL, TypeFlag.HAS_DICTIONARY));

  /** What the constructor was given; null for none. */
  final PyObject bound;

  PyParamSpec(PyStr name, PyObject bound, Variance variance, LazyValue defaultValue) {
    super(TYPE, name, variance, defaultValue);
    this.bound = bound;
  }

  /** One of the syntax of PEP 695. */
  public static PyParamSpec lazy(PyStr name, PyFunction defaultValue) {
    return new PyParamSpec(name, null, Variance.INFERRED, LazyValue.computed(defaultValue));
  }
}
