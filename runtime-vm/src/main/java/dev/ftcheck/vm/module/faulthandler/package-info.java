/** {@code faulthandler}: where the threads are, at a signal, after a time or when asked. */
package dev.ftcheck.vm.module.faulthandler;
