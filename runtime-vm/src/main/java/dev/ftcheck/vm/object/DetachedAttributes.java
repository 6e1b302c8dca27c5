package dev.ftcheck.vm.object;

/** The attributes of an instance whose Java class holds a value, such as a subclass of int. */
final class DetachedAttributes extends PyAttributed {

  DetachedAttributes(PyType type) {
    super(type.rootShape());
  }
}
