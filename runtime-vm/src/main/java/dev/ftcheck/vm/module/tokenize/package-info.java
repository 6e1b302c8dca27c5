/** {@code _tokenize}. */
package dev.ftcheck.vm.module.tokenize;
