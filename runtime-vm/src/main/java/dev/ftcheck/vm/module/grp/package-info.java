/** The module {@code grp}. */
package dev.ftcheck.vm.module.grp;
