/**
 * {@code concurrent.futures._base}, native: futures and what waits for them ("concurrent.futures",
 * library reference). The executors are CPython's Python code on top of it.
 */
package dev.ftcheck.vm.module.concurrent.futures;
