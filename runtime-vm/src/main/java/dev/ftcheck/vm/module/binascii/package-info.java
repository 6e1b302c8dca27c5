/** The module {@code binascii}. */
package dev.ftcheck.vm.module.binascii;
