/**
 * Searching, splitting, stripping, padding and quoting of strings. Positions are indices of the
 * Java string. A {@code bytes} is treated as the string of its Latin-1 characters, with {@link
 * dev.ftcheck.vm.text.string.Alphabet#ASCII}.
 */
package dev.ftcheck.vm.text.string;
