package dev.ftcheck.vm.types.property;

import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Descriptor;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyAttributed;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.object.TypeFlag;
import java.util.Set;

/** A {@code property}. Its functions are set once, by init; null stands for None. */
public final class PyProperty extends PyAttributed implements Descriptor {

  public static final PyType TYPE =
      PyType.builtin(
          "property",
          "dev.ftcheck.vm.types.property.PropertyTypeTable",
          Set.of(TypeFlag.NO_WEAK_REFERENCES));

  private volatile PyObject getter;
  private volatile PyObject setter;
  private volatile PyObject deleter;
  private volatile PyObject documentation = PyNone.NONE;
  private volatile PyObject name;
  private volatile boolean hasGettersDocumentation;

  public PyProperty(PyType type) {
    super(type.rootShape());
  }

  void setFunctions(PyObject newGetter, PyObject newSetter, PyObject newDeleter) {
    this.getter = newGetter;
    this.setter = newSetter;
    this.deleter = newDeleter;
  }

  public PyObject getter() {
    return getter;
  }

  public PyObject setter() {
    return setter;
  }

  public PyObject deleter() {
    return deleter;
  }

  PyObject documentation() {
    return documentation;
  }

  void setDocumentation(PyObject text, boolean isGetters) {
    this.documentation = text;
    this.hasGettersDocumentation = isGetters;
  }

  /** Whether the docstring is the getter's and not the program's. */
  boolean hasGettersDocumentation() {
    return hasGettersDocumentation;
  }

  /** The name as {@code __set_name__} told it; null before. */
  PyObject name() {
    return name;
  }

  void setName(PyObject name) {
    this.name = name;
  }

  @Override
  public boolean isExact() {
    return type() == TYPE;
  }

  @Override
  public boolean isData() {
    return true;
  }

  @Override
  public PyObject get(PyObject object, PyType owner) {
    if (object == null) {
      return this;
    }
    PyObject function = getter;
    if (function == null) {
      throw missing(object, "getter");
    }
    return function.call1(object);
  }

  @Override
  public void set(PyObject object, PyObject value) {
    PyObject function = value == null ? deleter : setter;
    if (function == null) {
      throw missing(object, value == null ? "deleter" : "setter");
    }
    if (value == null) {
      function.call1(object);
    } else {
      function.call2(object, value);
    }
  }

  private Raise missing(PyObject object, String function) {
    PyObject shown = shownName();
    String own = shown == null ? "property" : "property " + Conversions.repr(shown).value();
    String text =
        "%s of '%s' object has no %s".formatted(own, object.type().qualifiedName(), function);
    return Errors.of(ExceptionTypes.ATTRIBUTE_ERROR, "%s", text);
  }

  /** {@code __name__}: the given name or the getter's; null when there is neither. */
  PyObject shownName() {
    PyObject given = name;
    if (given != null) {
      return given;
    }
    PyObject function = getter;
    return function == null ? null : Attributes.find(function, PyStr.interned("__name__"));
  }
}
