/** {@code _suggestions}: near names for {@code traceback}. */
package dev.ftcheck.vm.module.suggestions;
