/** {@code object}: what all objects have. */
package dev.ftcheck.vm.types.object;
