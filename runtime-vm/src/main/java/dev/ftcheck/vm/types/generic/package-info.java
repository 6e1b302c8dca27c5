/** {@code types.GenericAlias} and the substitution of type parameters (PEP 585). */
package dev.ftcheck.vm.types.generic;
