package dev.ftcheck.vm.site;

import dev.ftcheck.vm.object.PyAttributed;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Shape;
import dev.ftcheck.vm.object.Special;
import dev.ftcheck.vm.object.Specials;

/** Looks up what {@code object.name(...)} calls, so that no bound method is made. */
public final class MethodSite {

  private record TypeEntry(Class<?> javaClass, PyType type, Object version, PyObject method) {}

  private final PyStr name;
  private final AttributeSite attributes;
  private AttributeEntry entries;
  private TypeEntry typeEntry;

  public MethodSite(PyStr name) {
    this.name = name;
    this.attributes = new AttributeSite(name);
  }

  /** The function to call with the object first; null when {@link #attribute} says what to call. */
  public PyObject method(PyObject object) {
    if (object instanceof PyAttributed attributed) {
      Shape shape = attributed.shape();
      AttributeEntry entry = entries;
      if (entry != null && entry.shape == shape && entry.version == shape.type.version()) {
        return entry.isMethod ? entry.value : null;
      }
      return search(attributed, shape);
    }
    TypeEntry known = typeEntry;
    if (known != null
        && known.javaClass == object.getClass()
        && known.type == object.type()
        && known.version == known.type.version()) {
      return known.method;
    }
    return searchType(object);
  }

  private PyObject search(PyAttributed object, Shape shape) {
    for (AttributeEntry entry = entries; entry != null; entry = entry.next) {
      if (entry.shape == shape && entry.version == shape.type.version()) {
        return entry.isMethod ? entry.value : null;
      }
    }
    AttributeEntry made = AttributeEntry.of(object, shape, name, entries);
    if (made == null) {
      return null;
    }
    entries = made;
    return made.isMethod ? made.value : null;
  }

  /** Objects without attributes of their own: what the class has is what there is. */
  private PyObject searchType(PyObject object) {
    PyType type = object.type();
    Object version = type.version();
    PyObject inClass = type.lookup(name);
    boolean isMethod =
        inClass != null
            && inClass.bindsAsMethod()
            && object.attributes() == null
            && AttributeEntry.usesGenericLookup(object)
            && Specials.isNative(type, Special.GETATTRIBUTE);
    if (!isMethod) {
      return null;
    }
    typeEntry = new TypeEntry(object.getClass(), type, version, inClass);
    return inClass;
  }

  /** {@code object.name}. */
  public PyObject attribute(PyObject object) {
    return attributes.load(object);
  }
}
