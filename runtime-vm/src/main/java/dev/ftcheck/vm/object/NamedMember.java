package dev.ftcheck.vm.object;

/** A descriptor of one attribute of a type: {@code __name__} and {@code __objclass__}. */
public interface NamedMember extends Descriptor {

  /** {@code __name__}. */
  String name();

  /** {@code __objclass__}. */
  PyType owner();

  /** {@code __doc__}; null for None. */
  default String documentation() {
    return null;
  }
}
