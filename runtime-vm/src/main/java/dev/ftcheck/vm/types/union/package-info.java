/** {@code typing.Union}, also known as {@code types.UnionType} (PEP 604). */
package dev.ftcheck.vm.types.union;
