/** The Python type {@code float}. */
package dev.ftcheck.vm.types.real;
