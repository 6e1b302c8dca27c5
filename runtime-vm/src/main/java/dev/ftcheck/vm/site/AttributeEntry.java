package dev.ftcheck.vm.site;

import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Descriptor;
import dev.ftcheck.vm.object.PyAttributed;
import dev.ftcheck.vm.object.PyModule;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Shape;
import dev.ftcheck.vm.object.Special;
import dev.ftcheck.vm.object.Specials;
import dev.ftcheck.vm.trace.Accesses;

/**
 * How objects of one shape answer an attribute, as long as their type has the same version. Exactly
 * one of slot, bound and value says it.
 */
final class AttributeEntry {

  /** So many entries a site keeps; then it starts again with the newest. */
  private static final int MAXIMUM = 4;

  final Shape shape;
  final Object version;

  /** The slot of an own attribute; negative for a class attribute. */
  final int slot;

  /** The class attribute as a descriptor; null when it is the value itself. */
  final Descriptor bound;

  /** The class attribute, unbound; null for a slot. */
  final PyObject value;

  /** Whether the class attribute takes the object as its first argument. */
  final boolean isMethod;

  final AttributeEntry next;

  private AttributeEntry(
      Shape shape, Object version, int slot, PyObject value, AttributeEntry next) {
    this.shape = shape;
    this.version = version;
    this.slot = slot;
    this.value = value;
    this.bound = value instanceof Descriptor descriptor ? descriptor : null;
    this.isMethod = value != null && value.bindsAsMethod();
    this.next = next;
  }

  /** Tells the checker that an object's attribute was read. */
  void told(PyAttributed object, PyStr name) {
    if (slot >= 0) {
      Accesses.readSlot(object, slot);
    } else if (bound == null) {
      Accesses.readClassAttribute(shape.type, name);
    }
  }

  /** An entry for an object; null where nothing may be remembered. */
  static AttributeEntry of(PyAttributed object, Shape shape, PyStr name, AttributeEntry others) {
    PyType type = shape.type;
    Object version = type.version();
    if (!shape.isShared()
        || object instanceof PyType
        || object instanceof PyModule
        || !isPlain(object, type)) {
      return null;
    }
    PyObject inClass = type.lookup(name);
    boolean isData = inClass != null && Attributes.isData(inClass) && Attributes.hasGetter(inClass);
    int slot = isData ? -1 : shape.indexOf(name.value());
    if (slot < 0) {
      if (inClass != null
          && !inClass.bindsAsMethod()
          && inClass instanceof Descriptor
          && type.special(Special.GETATTR) != null) {
        // Its AttributeError is for __getattr__.
        return null;
      }
      boolean isKnown =
          inClass != null
              && (inClass instanceof Descriptor descriptor
                  ? descriptor.isExact()
                  : !inClass.type().isHeapType() || inClass.type().special(Special.GET) == null);
      if (!isKnown) {
        return null;
      }
    }
    return new AttributeEntry(
        shape, version, slot, slot >= 0 ? null : inClass, depth(others) < MAXIMUM ? others : null);
  }

  /** Whether attributes are found as {@code object.__getattribute__} does. */
  private static boolean isPlain(PyAttributed object, PyType type) {
    return Specials.isNative(type, Special.GETATTRIBUTE) && usesGenericLookup(object);
  }

  private static final ClassValue<Boolean> GENERIC =
      new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> javaClass) {
          try {
            return javaClass.getMethod("findAttribute", PyStr.class).getDeclaringClass()
                == PyObject.class;
          } catch (NoSuchMethodException impossible) {
            return false;
          }
        }
      };

  /** Whether the object's Java class leaves the lookup to {@link PyObject}. */
  static boolean usesGenericLookup(PyObject object) {
    return GENERIC.get(object.getClass());
  }

  private static int depth(AttributeEntry entry) {
    int depth = 0;
    for (AttributeEntry each = entry; each != null; each = each.next) {
      depth++;
    }
    return depth;
  }
}
