/** {@code atexit}: functions that run at the end of a program ("atexit", library reference). */
package dev.ftcheck.vm.module.atexit;
