/**
 * The free-threaded Python virtual machine: compiler to JVM bytecode, object model, built-in types
 * and modules, import, threads. Empty until the virtual machine is built.
 */
package dev.ftcheck.vm;
