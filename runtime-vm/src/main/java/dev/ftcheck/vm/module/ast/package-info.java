/** The {@code _ast} module behind CPython's {@code ast}: node classes, and trees of source text. */
package dev.ftcheck.vm.module.ast;
