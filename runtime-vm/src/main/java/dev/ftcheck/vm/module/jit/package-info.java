/** {@code sys._jit}. */
package dev.ftcheck.vm.module.jit;
