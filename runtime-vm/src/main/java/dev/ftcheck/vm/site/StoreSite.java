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

/** Stores one attribute name at one place of the program. */
public final class StoreSite {

  private record Entry(Shape shape, Object version, int slot) {}

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
  private Entry entry;

  public StoreSite(PyStr name) {
    this.name = name;
  }

  /** {@code object.name = value}. */
  public static void store(PyObject value, PyObject object, StoreSite site) {
    if (object instanceof PyAttributed attributed) {
      Shape shape = attributed.shape();
      Entry known = site.entry;
      if (known != null
          && known.shape == shape
          && known.version == shape.type.version()
          && attributed.slot(known.slot) != null) {
        attributed.setSlot(known.slot, value);
        return;
      }
      site.storeSlowly(attributed, value);
      return;
    }
    Attributes.set(object, site.name, value);
  }

  private void storeSlowly(PyAttributed object, PyObject value) {
    Attributes.set(object, name, value);
    Shape shape = object.shape();
    PyType type = shape.type;
    Object version = type.version();
    int slot = shape.indexOf(name.value());
    if (slot < 0
        || !shape.isShared()
        || object instanceof PyType
        || object instanceof PyModule
        || !GENERIC.get(object.getClass())
        || !Specials.isNative(type, Special.SETATTR)) {
      return;
    }
    PyObject inClass = type.lookup(name);
    if (inClass == null || !Attributes.isData(inClass)) {
      entry = new Entry(shape, version, slot);
    }
  }

  /** {@code del object.name}. */
  public static void delete(PyObject object, PyStr name) {
    Attributes.set(object, name, null);
  }
}
