/** {@code threading}, native ("threading", library reference). */
package dev.ftcheck.vm.module.threading;
