/** Finds the words and the place of a SyntaxError as CPython's parser does. */
package dev.ftcheck.vm.syntax.error;
