/**
 * The C library of Linux on x86-64 and aarch64, through {@code java.lang.foreign}. A function is
 * linked when it is first called; nothing here is loaded by a program that only prints.
 *
 * <p>All calls answer as the kernel does: a result from 0 up, or the negative {@code errno}. Calls
 * that a signal interrupts run the Python signal handlers and start again (PEP 475).
 */
package dev.ftcheck.vm.libc;
