package dev.ftcheck.vm.types.typing;

import dev.ftcheck.vm.object.PyFunction;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import java.util.Set;

/** {@code typing.TypeVar}. */
public final class PyTypeVar extends PyTypeParameter {

  public static final PyType TYPE =
      PyType.builtin(
          "typing.TypeVar",
          "dev.ftcheck.vm.types.typing.TypeVarTypeTable",
          Set.of(TypeFlag.FINAL, TypeFlag.HAS_DICTIONARY));

  final LazyValue bound;
  final LazyValue constraints;

  PyTypeVar(
      PyStr name,
      LazyValue bound,
      LazyValue constraints,
      Variance variance,
      LazyValue defaultValue) {
    super(TYPE, name, variance, defaultValue);
    this.bound = bound;
    this.constraints = constraints;
  }

  /** One of the syntax of PEP 695; nulls for what it lacks. */
  public static PyTypeVar lazy(
      PyStr name, PyFunction bound, PyFunction constraints, PyFunction defaultValue) {
    return new PyTypeVar(
        name,
        LazyValue.computed(bound),
        LazyValue.computed(constraints),
        Variance.INFERRED,
        LazyValue.computed(defaultValue));
  }
}
