/** The Python type {@code str}, its iterators, and the template strings of PEP 750. */
package dev.ftcheck.vm.types.string;
