/** Character classes and case mappings of Unicode 16, as {@code str} sees them. */
package dev.ftcheck.vm.text.unicode;
