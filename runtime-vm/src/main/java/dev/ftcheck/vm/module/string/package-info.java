/** The module {@code _string}: what {@code string.Formatter} parses format strings with. */
package dev.ftcheck.vm.module.string;
