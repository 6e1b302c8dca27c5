/**
 * The module {@code unicodedata}. What Java's {@code Character} does not tell is in text resources
 * of this package, taken from the Unicode Character Database.
 */
package dev.ftcheck.vm.module.unicodedata;
