/** The Python type {@code complex}. */
package dev.ftcheck.vm.types.complex;
