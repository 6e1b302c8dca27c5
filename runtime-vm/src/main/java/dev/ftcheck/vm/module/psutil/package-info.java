/**
 * A substitute for the package {@code psutil} where it is not installed: what programs commonly ask
 * of the running process and the machine, read from {@code /proc} ("proc(5)").
 */
package dev.ftcheck.vm.module.psutil;
