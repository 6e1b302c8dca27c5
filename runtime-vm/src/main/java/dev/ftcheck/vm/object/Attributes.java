package dev.ftcheck.vm.object;

import dev.ftcheck.vm.trace.Accesses;
import dev.ftcheck.vm.trace.Publication;
import dev.ftcheck.vm.trace.Tracing;

/**
 * Attribute access ("Customizing attribute access" and "Implementing Descriptors" of the data
 * model). {@code find} answers null for a missing attribute, so that probing costs no exception.
 */
public final class Attributes {

  private Attributes() {}

  /**
   * {@code getattr(object, name)}.
   *
   * @throws Raise AttributeError when there is none
   */
  public static PyObject get(PyObject object, PyStr name) {
    PyType type = object.type();
    if (Specials.isNative(type, Special.GETATTRIBUTE)) {
      PyObject fallback = type.special(Special.GETATTR);
      if (fallback != null) {
        return getOrFallBack(object, fallback, name);
      }
      PyObject found = object.findAttribute(name);
      if (found != null) {
        return found;
      }
      throw missing(object, name);
    }
    return getThroughProgram(object, type, name);
  }

  /** As {@link #get(PyObject, PyStr)}, for names known in Java. */
  public static PyObject get(PyObject object, String name) {
    return get(object, PyStr.interned(name));
  }

  /** {@code getattr(object, name, None)} with null for None: only AttributeError is swallowed. */
  public static PyObject find(PyObject object, PyStr name) {
    PyType type = object.type();
    try {
      if (Specials.isNative(type, Special.GETATTRIBUTE)) {
        PyObject fallback = type.special(Special.GETATTR);
        return fallback == null
            ? object.findAttribute(name)
            : getOrFallBack(object, fallback, name);
      }
      return getThroughProgram(object, type, name);
    } catch (Raise raised) {
      if (raised.is(ExceptionTypes.ATTRIBUTE_ERROR)) {
        return null;
      }
      throw raised;
    }
  }

  /** As {@link #find(PyObject, PyStr)}, for names known in Java. */
  public static PyObject find(PyObject object, String name) {
    return find(object, PyStr.interned(name));
  }

  /** {@code __getattr__} is asked, too, when a descriptor raises AttributeError. */
  private static PyObject getOrFallBack(PyObject object, PyObject fallback, PyStr name) {
    PyObject found;
    try {
      found = object.findAttribute(name);
    } catch (Raise raised) {
      if (!raised.is(ExceptionTypes.ATTRIBUTE_ERROR)) {
        throw raised;
      }
      found = null;
    }
    return found == null ? callFallback(object, fallback, name) : found;
  }

  private static PyObject callFallback(PyObject object, PyObject fallback, PyStr name) {
    return fallback.bindsAsMethod()
        ? fallback.call2(object, name)
        : Specials.bind(fallback, object).call1(name);
  }

  private static PyObject getThroughProgram(PyObject object, PyType type, PyStr name) {
    try {
      return Specials.call(object, Special.GETATTRIBUTE, name);
    } catch (Raise raised) {
      PyObject fallback = type.special(Special.GETATTR);
      if (fallback == null || !raised.is(ExceptionTypes.ATTRIBUTE_ERROR)) {
        throw raised;
      }
      return callFallback(object, fallback, name);
    }
  }

  /**
   * {@code setattr(object, name, value)}; a null value is {@code delattr(object, name)}.
   *
   * @throws Raise AttributeError or TypeError as Python's
   */
  public static void set(PyObject object, PyStr name, PyObject value) {
    Special method = value == null ? Special.DELATTR : Special.SETATTR;
    if (Specials.isNative(object.type(), method)) {
      object.storeAttribute(name, value);
    } else if (value == null) {
      Specials.call(object, method, name);
    } else {
      Specials.call(object, method, name, value);
    }
  }

  /** As {@link #set(PyObject, PyStr, PyObject)}, for names known in Java. */
  public static void set(PyObject object, String name, PyObject value) {
    set(object, PyStr.interned(name), value);
  }

  /** What {@code object.__getattribute__} finds; null for nothing. */
  public static PyObject findGeneric(PyObject object, PyStr name) {
    PyType type = object.type();
    PyObject inClass = type.lookup(name);
    if (inClass != null && isData(inClass) && hasGetter(inClass)) {
      return bind(inClass, object, type);
    }
    PyAttributed own = object.attributes();
    if (own != null) {
      int slot = own.shape().indexOf(name.value());
      PyObject value = slot < 0 ? null : own.slot(slot);
      if (Tracing.ON && value != null) {
        Accesses.readSlot(own, slot);
      }
      if (Tracing.ON && value == null && inClass == null) {
        Accesses.readAbsent(own, name);
      }
      if (value == null && !own.shape().isShared()) {
        value = InstanceDictionary.findInReplaced(own, name);
      }
      if (value != null) {
        return value;
      }
    }
    if (Tracing.ON && inClass != null && !(inClass instanceof Descriptor)) {
      Accesses.readClassAttribute(type, name);
    }
    return inClass == null ? null : bind(inClass, object, type);
  }

  /** What {@code object.__setattr__} does; null deletes. */
  public static void storeGeneric(PyObject object, PyStr name, PyObject value) {
    PyType type = object.type();
    PyObject inClass = type.lookup(name);
    if (inClass != null && isData(inClass)) {
      setThroughDescriptor(inClass, object, value, name);
      return;
    }
    PyAttributed own = object.attributes();
    if (own == null || !type.layout().hasDictionary()) {
      throw cannotSet(object, name, value, inClass != null);
    }
    PyDict replaced = own.shape().isShared() ? null : InstanceDictionary.replaced(own);
    if (replaced != null) {
      if (value != null) {
        replaced.put(name, value);
      } else if (replaced.remove(name) == null) {
        throw missing(object, name);
      }
    } else if (value != null) {
      if (Tracing.ON) {
        Publication.publishInto(own, value);
        if (own.shape().indexOf(name.value()) < 0) {
          Accesses.writeAbsent(own, name);
        }
      }
      own.setOwn(name.value(), value);
      if (Tracing.ON) {
        Accesses.writeSlot(own, own.shape().indexOf(name.value()), null);
      }
    } else if (!own.deleteOwn(name.value())) {
      throw missing(object, name);
    }
  }

  private static void setThroughDescriptor(
      PyObject descriptor, PyObject object, PyObject value, PyStr name) {
    if (descriptor instanceof Descriptor known && known.isExact()) {
      known.set(object, value);
      return;
    }
    PyObject done =
        value == null
            ? Specials.call(descriptor, Special.DELETE, object)
            : Specials.call(descriptor, Special.SET, object, value);
    if (done == null) {
      throw Errors.attributeError(object, name, value == null ? "__delete__" : "__set__");
    }
  }

  /** Binds a class attribute: {@code __get__} if its type has one, else the attribute itself. */
  public static PyObject bind(PyObject attribute, PyObject object, PyType owner) {
    if (attribute instanceof Descriptor known && known.isExact()) {
      return known.get(object, owner);
    }
    PyType type = attribute.type();
    if (!type.isHeapType() && !(attribute instanceof Descriptor)) {
      return attribute;
    }
    PyObject get = type.special(Special.GET);
    if (get == null) {
      return attribute;
    }
    return get.call3(attribute, object == null ? PyNone.NONE : object, owner);
  }

  /** Whether a data descriptor answers reads as well; without, the instance is asked first. */
  public static boolean hasGetter(PyObject attribute) {
    return attribute instanceof Descriptor known && known.isExact()
        || attribute.type().special(Special.GET) != null;
  }

  /** Whether a class attribute takes precedence over an instance's own. */
  public static boolean isData(PyObject attribute) {
    if (attribute instanceof Descriptor known && known.isExact()) {
      return known.isData();
    }
    PyType type = attribute.type();
    return (type.isHeapType() || attribute instanceof Descriptor)
        && (type.special(Special.SET) != null || type.special(Special.DELETE) != null);
  }

  /** The AttributeError of a missing attribute. */
  public static Raise missing(PyObject object, PyStr name) {
    String text =
        object instanceof PyType type
            ? "type object '" + type.fullName() + "' has no attribute '" + name.value() + "'"
            : "'" + object.type().fullName() + "' object has no attribute '" + name.value() + "'";
    return Errors.attributeErrorText(object, name, text);
  }

  private static Raise cannotSet(PyObject object, PyStr name, PyObject value, boolean known) {
    if (known) {
      return Errors.attributeErrorText(
          object,
          name,
          "'%s' object attribute '%s' is read-only"
              .formatted(object.type().fullName(), name.value()));
    }
    return Errors.attributeErrorText(
        object,
        name,
        "'%s' object has no attribute '%s' and no __dict__ for setting new attributes"
            .formatted(object.type().fullName(), name.value()));
  }
}
