/** {@code module} and {@code types.SimpleNamespace}. */
package dev.ftcheck.vm.types.module;
