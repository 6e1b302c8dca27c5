/** The module {@code _pickle}. */
package dev.ftcheck.vm.module.pickle;
