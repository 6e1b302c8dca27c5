package dev.ftcheck.vm.site;

import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.PyAttributed;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.Shape;
import dev.ftcheck.vm.trace.Accesses;
import dev.ftcheck.vm.trace.Tracing;

/** Reads one attribute name at one place of the program, remembering how it was found. */
public final class AttributeSite {

  private final PyStr name;

  /** Immutable entries, newest first; races only lose one. */
  private AttributeEntry entries;

  public AttributeSite(PyStr name) {
    this.name = name;
  }

  /** {@code object.name}. */
  public PyObject load(PyObject object) {
    if (object instanceof PyAttributed attributed) {
      Shape shape = attributed.shape();
      AttributeEntry entry = entries;
      if (entry != null
          && entry.shape == shape
          && entry.slot >= 0
          && entry.version == shape.type.version()) {
        PyObject value = attributed.slot(entry.slot);
        if (value != null) {
          if (Tracing.ON) {
            Accesses.readSlot(attributed, entry.slot);
          }
          return value;
        }
      }
      return search(attributed, shape);
    }
    return Attributes.get(object, name);
  }

  private PyObject search(PyAttributed object, Shape shape) {
    for (AttributeEntry entry = entries; entry != null; entry = entry.next) {
      if (entry.shape == shape && entry.version == shape.type.version()) {
        PyObject value =
            entry.slot >= 0
                ? object.slot(entry.slot)
                : entry.bound == null ? entry.value : entry.bound.get(object, shape.type);
        if (value != null) {
          if (Tracing.ON) {
            entry.told(object, name);
          }
          return value;
        }
      }
    }
    AttributeEntry made = AttributeEntry.of(object, shape, name, entries);
    if (made != null) {
      entries = made;
    }
    return Attributes.get(object, name);
  }
}
