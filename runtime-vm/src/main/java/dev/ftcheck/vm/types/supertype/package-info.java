/** {@code super}. */
package dev.ftcheck.vm.types.supertype;
