/** The behaviour of {@code range}. */
package dev.ftcheck.vm.types.range;
