package dev.ftcheck.vm.fork;

/** Marks what all processes of a JVM share: immutable values, and what lies between processes. */
public interface SharedByProcesses {}
