/** Tokens of source text one by one, and what CPython says of a text that is not Python. */
package dev.ftcheck.vm.syntax;
