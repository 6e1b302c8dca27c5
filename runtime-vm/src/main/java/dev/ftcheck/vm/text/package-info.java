/**
 * The text and number rules of Python as plain functions on Java values: how a float is written and
 * read, what a format specification means, which characters are letters.
 *
 * <p>Of the object model these classes know only how to raise exceptions. They are stateless and
 * safe for use by any thread. A Python {@code str} is a Java string; a lone surrogate stays in it
 * as it is.
 */
package dev.ftcheck.vm.text;
