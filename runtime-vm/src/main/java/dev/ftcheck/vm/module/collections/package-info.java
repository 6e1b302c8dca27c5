/** The module {@code _collections}. */
package dev.ftcheck.vm.module.collections;
