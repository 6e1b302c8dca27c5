/**
 * Processes of a program inside one JVM: the object graph of an interpreter is copied into a new
 * one, as the system call {@code fork} copies memory. {@code HeapCopy} copies, {@code ProcessFork}
 * starts the child, {@code ProcessTable} knows all of them by their numbers.
 */
package dev.ftcheck.vm.fork;
