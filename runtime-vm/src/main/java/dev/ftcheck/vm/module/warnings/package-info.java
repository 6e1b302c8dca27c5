/** {@code _warnings}. */
package dev.ftcheck.vm.module.warnings;
