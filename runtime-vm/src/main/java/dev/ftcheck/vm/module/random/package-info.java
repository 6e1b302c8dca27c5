/** The module {@code _random}. */
package dev.ftcheck.vm.module.random;
