/** Functions, methods, cells, {@code classmethod} and {@code staticmethod}. */
package dev.ftcheck.vm.types.function;
