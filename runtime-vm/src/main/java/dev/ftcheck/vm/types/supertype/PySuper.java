package dev.ftcheck.vm.types.supertype;

import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Descriptor;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyAttributed;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import java.util.Set;

/** A {@code super} object. The fields are set once, by init. */
public final class PySuper extends PyAttributed implements Descriptor {

  public static final PyType TYPE =
      PyType.builtin(
          "super",
          "dev.ftcheck.vm.types.supertype.SuperTypeTable",
          Set.of(TypeFlag.NO_WEAK_REFERENCES));

  private static final PyStr CLASS = PyStr.interned("__class__");

  private volatile PyType start;
  private volatile PyObject self;
  private volatile PyType selfType;

  public PySuper(PyType type) {
    super(type.rootShape());
  }

  /**
   * {@code super(start, self)}; what the compiler calls for {@code super()} in a method.
   *
   * @param start {@code __class__} of the enclosing class body
   * @throws dev.ftcheck.vm.object.Raise TypeError when self is neither instance nor subclass
   */
  public static PySuper of(PyType start, PyObject self) {
    PySuper made = new PySuper(TYPE);
    made.bind(start, self);
    return made;
  }

  /** The attribute {@code name} of {@code super(start, self)}, without making that object. */
  public static PyObject attribute(PyType start, PyObject self, PyStr name) {
    PyType type = checked(start, self);
    PyObject found = name.value().equals(CLASS.value()) ? null : search(start, self, type, name);
    return found != null ? found : Attributes.get(of(start, self), name);
  }

  /** For init: {@code object} null leaves it unbound. */
  void bind(PyType newStart, PyObject object) {
    PyType type = object == null ? null : checked(newStart, object);
    this.start = newStart;
    this.self = object;
    this.selfType = type;
  }

  /** {@code __thisclass__}; null before init. */
  public PyType start() {
    return start;
  }

  /** {@code __self__}; null when unbound. */
  public PyObject self() {
    return self;
  }

  /** {@code __self_class__}; null when unbound. */
  public PyType selfType() {
    return selfType;
  }

  /** The type along whose MRO is searched. */
  private static PyType checked(PyType start, PyObject object) {
    if (object instanceof PyType type && type.isSubtype(start)) {
      return type;
    }
    PyType type = object.type();
    if (type.isSubtype(start)) {
      return type;
    }
    PyObject claimed = Attributes.find(object, CLASS);
    if (claimed instanceof PyType other && other != type && other.isSubtype(start)) {
      return other;
    }
    boolean isType = object instanceof PyType;
    throw Errors.typeError(
        "super(type, obj): obj (%s %s) is not an instance or subtype of type (%s).",
        isType ? "type" : "instance of",
        isType ? ((PyType) object).fullName() : type.fullName(),
        start.fullName());
  }

  private static PyObject search(PyType start, PyObject self, PyType type, PyStr name) {
    PyType[] order = type.mro();
    int i = 0;
    while (i < order.length && order[i] != start) {
      i++;
    }
    for (i++; i < order.length; i++) {
      PyObject found = order[i].dictionary().get(name);
      if (found != null) {
        return Attributes.bind(found, self == type ? null : self, type);
      }
    }
    return null;
  }

  /** An unbound one binds to the object. */
  @Override
  public PyObject get(PyObject object, PyType owner) {
    if (object == null || self != null) {
      return this;
    }
    return type() == TYPE ? of(start, object) : type().call2(start, object);
  }

  @Override
  public boolean isExact() {
    return type() == TYPE;
  }

  @Override
  public PyObject findAttribute(PyStr name) {
    PyType type = selfType;
    if (type != null && !name.value().equals(CLASS.value())) {
      PyObject found = search(start, self, type, name);
      if (found != null) {
        return found;
      }
    }
    return Attributes.findGeneric(this, name);
  }
}
