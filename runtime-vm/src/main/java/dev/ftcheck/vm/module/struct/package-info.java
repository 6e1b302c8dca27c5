/** The module {@code _struct}. */
package dev.ftcheck.vm.module.struct;
