/** {@code property}. */
package dev.ftcheck.vm.types.property;
