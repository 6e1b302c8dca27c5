/** The format specification language, replacement fields and {@code %} directives. */
package dev.ftcheck.vm.text.format;
