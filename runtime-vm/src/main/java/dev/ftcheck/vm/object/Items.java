package dev.ftcheck.vm.object;

import dev.ftcheck.vm.types.generic.PyGenericAlias;

/** Subscription, length and membership. */
public final class Items {

  private Items() {}

  /** {@code len(object)}, at most {@code sys.maxsize}. */
  public static long length(PyObject object) {
    Class<?> kind = object.getClass();
    if (kind == PyList.class) {
      return ((PyList) object).size();
    }
    if (kind == PyDict.class) {
      return ((PyDict) object).size();
    }
    if (kind == PyTuple.class) {
      return ((PyTuple) object).items.length;
    }
    PyObject answer = Specials.call(object, Special.LEN);
    if (answer == null) {
      throw Errors.typeError("object of type '%s' has no len()", object.type().fullName());
    }
    PyInt number = Conversions.index(answer);
    if (number.signum() < 0) {
      throw Errors.valueError("__len__() should return >= 0");
    }
    if (!number.isLong()) {
      throw Errors.overflowError("cannot fit 'int' into an index-sized integer");
    }
    return number.value;
  }

  /** {@code object[key]}. */
  public static PyObject get(PyObject object, PyObject key) {
    Class<?> kind = object.getClass();
    if (kind == PyList.class && key.getClass() == PyInt.class) {
      PyObject item = ((PyList) object).getItem(((PyInt) key).value);
      if (item == null) {
        throw Errors.indexError("list index out of range");
      }
      return item;
    }
    if (kind == PyDict.class) {
      PyObject value = ((PyDict) object).get(key);
      if (value == null) {
        throw Errors.keyError(key);
      }
      return value;
    }
    if (kind == PyTuple.class && key.getClass() == PyInt.class) {
      PyObject[] items = ((PyTuple) object).items;
      long index = ((PyInt) key).value;
      long at = index < 0 ? index + items.length : index;
      if (at < 0 || at >= items.length) {
        throw Errors.indexError("tuple index out of range");
      }
      return items[(int) at];
    }
    if (kind == PyStr.class && key.getClass() == PyInt.class) {
      PyStr text = (PyStr) object;
      int length = text.length();
      long index = ((PyInt) key).value;
      long at = index < 0 ? index + length : index;
      if (at < 0 || at >= length) {
        throw Errors.indexError("string index out of range");
      }
      return PyStr.of(text.codePointAt((int) at));
    }
    PyObject value = Specials.call(object, Special.GETITEM, key);
    if (value != null) {
      return value;
    }
    if (object == PyType.TYPE) {
      return PyGenericAlias.of(PyType.TYPE, key);
    }
    if (object instanceof PyType type) {
      PyObject generic = Attributes.find(type, Special.CLASS_GETITEM.pyName);
      if (generic != null) {
        return generic.call1(key);
      }
      throw Errors.typeError("type '%s' is not subscriptable", type.fullName());
    }
    throw Errors.typeError("'%s' object is not subscriptable", object.type().fullName());
  }

  /** {@code object[key] = value}. */
  public static void set(PyObject object, PyObject key, PyObject value) {
    if (object.getClass() == PyDict.class) {
      ((PyDict) object).put(key, value);
      return;
    }
    if (object.getClass() == PyList.class && key.getClass() == PyInt.class) {
      if (!((PyList) object).setItem(((PyInt) key).value, value)) {
        throw Errors.indexError("list assignment index out of range");
      }
      return;
    }
    if (Specials.call(object, Special.SETITEM, key, value) == null) {
      throw Errors.typeError(
          "'%s' object does not support item assignment", object.type().fullName());
    }
  }

  /** {@code del object[key]}. */
  public static void delete(PyObject object, PyObject key) {
    if (Specials.call(object, Special.DELITEM, key) == null) {
      boolean asksSequence = isSequence(object.type()) && key.type().special(Special.INDEX) != null;
      throw Errors.typeError(
          "'%s' object %s support item deletion",
          object.type().fullName(), asksSequence ? "doesn't" : "does not");
    }
  }

  /** Whether CPython knows sequence methods of a type, which refuse in other words. */
  private static boolean isSequence(PyType type) {
    return type.isHeapType()
        || type.special(Special.LEN) != null
        || type.special(Special.CONTAINS) != null;
  }

  /** {@code item in container}. */
  public static boolean contains(PyObject container, PyObject item) {
    Class<?> kind = container.getClass();
    if (kind == PyDict.class) {
      return ((PyDict) container).contains(item);
    }
    if (kind == PySet.class && item.getClass() != PySet.class) {
      return ((PySet) container).contains(item);
    }
    PyObject method = container.type().special(Special.CONTAINS);
    if (method == PyNone.NONE) {
      throw Errors.typeError("'%s' object is not a container", container.type().fullName());
    }
    PyObject answer = Specials.call(container, Special.CONTAINS, item);
    if (answer != null) {
      return Truth.of(answer);
    }
    PyIterator items;
    try {
      items = Iteration.iterator(container);
    } catch (Raise raised) {
      if (raised.is(ExceptionTypes.TYPE_ERROR)) {
        throw Errors.typeError(
            "argument of type '%s' is not a container or iterable", container.type().fullName());
      }
      throw raised;
    }
    for (PyObject found = items.next(); found != null; found = items.next()) {
      if (Comparison.isEqualKey(found, item)) {
        return true;
      }
    }
    return false;
  }
}
