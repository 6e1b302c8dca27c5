/** The module {@code _heapq}. */
package dev.ftcheck.vm.module.heapq;
