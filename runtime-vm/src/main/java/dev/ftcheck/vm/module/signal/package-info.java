/** The module {@code _signal}. {@code SignalTable} is the process's table of Python handlers. */
package dev.ftcheck.vm.module.signal;
