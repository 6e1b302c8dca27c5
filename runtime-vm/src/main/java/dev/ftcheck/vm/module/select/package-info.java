/** The module {@code select}. */
package dev.ftcheck.vm.module.select;
