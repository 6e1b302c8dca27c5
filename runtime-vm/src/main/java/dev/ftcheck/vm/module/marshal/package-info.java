/** {@code marshal}. */
package dev.ftcheck.vm.module.marshal;
