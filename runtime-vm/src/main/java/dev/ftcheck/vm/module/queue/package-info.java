/** {@code queue} and {@code _queue}, native ("queue", library reference). */
package dev.ftcheck.vm.module.queue;
