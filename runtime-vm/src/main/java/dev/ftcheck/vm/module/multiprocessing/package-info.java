/**
 * What {@code multiprocessing} has in C, and how it starts processes: inside the JVM, by {@code
 * fork.ProcessFork}. The rest of the package is CPython's own Python.
 */
package dev.ftcheck.vm.module.multiprocessing;
