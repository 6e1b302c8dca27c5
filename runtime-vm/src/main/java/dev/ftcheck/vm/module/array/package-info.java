/** The module {@code array}. */
package dev.ftcheck.vm.module.array;
