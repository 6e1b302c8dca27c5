package dev.ftcheck.vm.site;

import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.PyAttributed;
import dev.ftcheck.vm.object.PyModule;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Shape;
import dev.ftcheck.vm.object.Special;
import dev.ftcheck.vm.object.Specials;
import dev.ftcheck.vm.trace.Accesses;
import dev.ftcheck.vm.trace.Tracing;

/** Stores one attribute name at one place of the program. */
public final class StoreSite {

  /** So many entries a site keeps; then it starts again with the newest. */
  private static final int MAXIMUM = 4;

  /**
   * How objects of one shape take the attribute, as long as their type has the same version.
   *
   * @param extended the shape with the attribute; null for one that has it already
   */
  private record Entry(Shape shape, Object version, int slot, Shape extended, Entry next) {

    int depth() {
      int depth = 0;
      for (Entry each = this; each != null; each = each.next) {
        depth++;
      }
      return depth;
    }
  }

  private static final ClassValue<Boolean> GENERIC =
      new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> javaClass) {
          try {
            return javaClass
                    .getMethod("storeAttribute", PyStr.class, PyObject.class)
                    .getDeclaringClass()
                == PyObject.class;
          } catch (NoSuchMethodException impossible) {
            return false;
          }
        }
      };

  private final PyStr name;

  /** Immutable entries, newest first; races only lose one. */
  private Entry entry;

  public StoreSite(PyStr name) {
    this.name = name;
  }

  /** {@code object.name = value}. */
  public static void store(PyObject value, PyObject object, StoreSite site) {
    if (!(object instanceof PyAttributed attributed)) {
      Attributes.set(object, site.name, value);
      return;
    }
    Shape shape = attributed.shape();
    for (Entry entry = site.entry; entry != null; entry = entry.next) {
      if (entry.shape == shape && entry.version == shape.type.version()) {
        if (entry.extended == null) {
          if (attributed.slot(entry.slot) != null) {
            if (Tracing.ON) {
              Accesses.writeSlot(attributed, entry.slot, value);
            }
            attributed.setSlot(entry.slot, value);
            return;
          }
        } else {
          if (Tracing.ON) {
            Accesses.writeSlot(attributed, entry.slot, value);
            Accesses.writeAbsent(attributed, site.name);
          }
          if (attributed.extend(shape, entry.extended, entry.slot, value)) {
            return;
          }
        }
      }
    }
    site.storeSlowly(attributed, value);
  }

  private void storeSlowly(PyAttributed object, PyObject value) {
    Shape before = object.shape();
    Object version = before.type.version();
    Attributes.set(object, name, value);
    Shape after = object.shape();
    int slot = after.indexOf(name.value());
    boolean isKnown = before == after || before.isExtendedBy(after, name.value());
    if (slot < 0
        || !isKnown
        || !after.isShared()
        || object instanceof PyType
        || object instanceof PyModule
        || !GENERIC.get(object.getClass())
        || !Specials.isNative(after.type, Special.SETATTR)) {
      return;
    }
    PyObject inClass = after.type.lookup(name);
    if (inClass == null || !Attributes.isData(inClass)) {
      Entry others = entry;
      entry =
          new Entry(
              before,
              version,
              slot,
              before == after ? null : after,
              others != null && others.depth() >= MAXIMUM ? null : others);
    }
  }

  /** {@code del object.name}. */
  public static void delete(PyObject object, PyStr name) {
    Attributes.set(object, name, null);
  }
}
