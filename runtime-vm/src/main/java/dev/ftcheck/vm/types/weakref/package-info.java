/** Weak references, proxies and {@code __del__} on the garbage collector of the JVM. */
package dev.ftcheck.vm.types.weakref;
