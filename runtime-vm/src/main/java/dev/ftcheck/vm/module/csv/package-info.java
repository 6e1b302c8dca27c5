/** The module {@code _csv}. */
package dev.ftcheck.vm.module.csv;
