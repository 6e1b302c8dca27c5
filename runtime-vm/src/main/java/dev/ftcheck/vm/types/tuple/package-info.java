/** The behaviour of {@code tuple}. */
package dev.ftcheck.vm.types.tuple;
