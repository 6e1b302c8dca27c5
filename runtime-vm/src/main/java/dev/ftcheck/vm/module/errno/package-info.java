/** The module {@code errno}. */
package dev.ftcheck.vm.module.errno;
