/** Searching, splitting, padding and quoting of strings and bytes. */
package dev.ftcheck.vm.text.string;
