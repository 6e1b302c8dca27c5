package dev.ftcheck.vm.object;

import dev.ftcheck.vm.trace.Accesses;
import dev.ftcheck.vm.trace.Tracing;

/** Attribute access on classes: {@code type.__getattribute__} and {@code type.__setattr__}. */
final class TypeAttributes {

  private TypeAttributes() {}

  static PyObject find(PyType type, PyStr name) {
    PyType metatype = type.type();
    PyObject inMetatype = metatype.lookup(name);
    if (inMetatype != null && Attributes.isData(inMetatype) && Attributes.hasGetter(inMetatype)) {
      return Attributes.bind(inMetatype, type, metatype);
    }
    PyObject inType = type.lookup(name);
    if (inType != null) {
      if (Tracing.ON && !(inType instanceof Descriptor)) {
        Accesses.readClassAttribute(type, name);
      }
      return Attributes.bind(inType, null, type);
    }
    return inMetatype == null ? null : Attributes.bind(inMetatype, type, metatype);
  }

  static void store(PyType type, PyStr name, PyObject value) {
    if (!type.isHeapType() && !type.has(TypeFlag.OPEN)) {
      throw Errors.typeError(
          "cannot set '%s' attribute of immutable type '%s'", name.value(), type.fullName());
    }
    PyObject inMetatype = type.type().lookup(name);
    if (inMetatype != null && Attributes.isData(inMetatype)) {
      if (inMetatype instanceof Descriptor known && known.isExact()) {
        known.set(type, value);
      } else if (value == null) {
        Specials.call(inMetatype, Special.DELETE, type);
      } else {
        Specials.call(inMetatype, Special.SET, type, value);
      }
      return;
    }
    if (Tracing.ON) {
      Accesses.writeName(type, name, value);
    }
    PyDict dictionary = type.dictionaryToChange();
    if (value != null) {
      dictionary.put(name, value);
    } else if (dictionary.remove(name) == null) {
      throw Attributes.missing(type, name);
    }
    type.modified();
  }
}
