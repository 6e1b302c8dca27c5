/** The module {@code _functools}. */
package dev.ftcheck.vm.module.functools;
