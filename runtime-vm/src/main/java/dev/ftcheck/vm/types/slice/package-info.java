/** The behaviour of {@code slice}. */
package dev.ftcheck.vm.types.slice;
