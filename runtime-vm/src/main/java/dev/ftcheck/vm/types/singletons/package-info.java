/** The types of {@code None}, {@code NotImplemented} and {@code Ellipsis}. */
package dev.ftcheck.vm.types.singletons;
