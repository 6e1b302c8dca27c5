/** The module {@code gc} on the garbage collector of the JVM. */
package dev.ftcheck.vm.module.gc;
