/** The Python types {@code int} and {@code bool}. */
package dev.ftcheck.vm.types.integer;
