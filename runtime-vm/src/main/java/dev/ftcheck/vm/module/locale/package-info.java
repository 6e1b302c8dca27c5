/** The module {@code _locale}: the C locale, in which this VM always runs. */
package dev.ftcheck.vm.module.locale;
