/**
 * Natives: Java methods as Python callables and descriptors. Behaviour classes carry the
 * annotations of this package; {@code dev.ftcheck.vm.processor} generates their tables at build
 * time.
 */
package dev.ftcheck.vm.natives;
