package dev.ftcheck.vm.codegen;

/** A JVM local variable in use; {@code descriptor} is the type of what it holds. */
record Local(int index, String descriptor) {

  boolean isReference() {
    return descriptor.length() > 1;
  }
}
