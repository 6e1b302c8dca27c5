/** {@code code}: what introspection sees of compiled code. */
package dev.ftcheck.vm.types.code;
