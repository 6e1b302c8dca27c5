package dev.ftcheck.vm.types.typing;

import dev.ftcheck.vm.object.PyAttributed;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyType;

/** A type parameter. Immutable but for its attributes, which threads share. */
public abstract class PyTypeParameter extends PyAttributed {

  /** Variance as the constructor was told. */
  record Variance(boolean covariant, boolean contravariant, boolean inferred) {

    static final Variance INVARIANT = new Variance(false, false, false);
    static final Variance INFERRED = new Variance(false, false, true);
  }

  final PyStr name;
  final Variance variance;
  final LazyValue defaultValue;

  PyTypeParameter(PyType type, PyStr name, Variance variance, LazyValue defaultValue) {
    super(type.rootShape());
    this.name = name;
    this.variance = variance;
    this.defaultValue = defaultValue;
  }

  /** {@code __default__}: the value, or {@code typing.NoDefault}. */
  PyObject defaultOrNone() {
    PyObject value = defaultValue.get();
    return value == null ? PyNoDefault.NO_DEFAULT : value;
  }

  /** {@code repr}: the name with its variance. */
  String shown() {
    if (variance.inferred()) {
      return name.value();
    }
    return (variance.covariant() ? "+" : variance.contravariant() ? "-" : "~") + name.value();
  }
}
