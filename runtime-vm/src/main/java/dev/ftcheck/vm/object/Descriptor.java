package dev.ftcheck.vm.object;

/**
 * An object of the VM with a native {@code __get__} (and {@code __set__}, {@code __delete__}):
 * saves the lookup of the special methods. A subclass of a program that overrides them is not asked
 * through this interface; see {@link #isExact}.
 */
public interface Descriptor {

  /**
   * {@code type(self).__get__(self, object, owner)}.
   *
   * @param object null for access through the class
   */
  PyObject get(PyObject object, PyType owner);

  /** Whether it takes precedence over an instance's own attribute. */
  default boolean isData() {
    return false;
  }

  /** {@code __set__}, or {@code __delete__} when the value is null. Only for data descriptors. */
  default void set(PyObject object, PyObject value) {
    throw new IllegalStateException("not a data descriptor");
  }

  /** Whether the object's Python type is the built-in one, so that nothing can be overridden. */
  default boolean isExact() {
    return true;
  }
}
