/** The module {@code math}. */
package dev.ftcheck.vm.module.math;
