/** The behaviour of {@code set} and {@code frozenset}. */
package dev.ftcheck.vm.types.set;
