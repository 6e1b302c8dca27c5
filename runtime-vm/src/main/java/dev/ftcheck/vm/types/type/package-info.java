/** {@code type}: making classes and asking about them. */
package dev.ftcheck.vm.types.type;
