/** The module {@code itertools}. */
package dev.ftcheck.vm.module.itertools;
