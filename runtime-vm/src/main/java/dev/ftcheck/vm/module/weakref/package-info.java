/** The module {@code _weakref}. */
package dev.ftcheck.vm.module.weakref;
