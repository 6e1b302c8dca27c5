/** Built-in iterators: {@code enumerate}, {@code zip}, {@code map} and the like. */
package dev.ftcheck.vm.types.iterator;
