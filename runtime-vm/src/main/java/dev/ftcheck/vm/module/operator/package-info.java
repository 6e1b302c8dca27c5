/** The module {@code _operator}. */
package dev.ftcheck.vm.module.operator;
