package dev.ftcheck.vm.fork;

/**
 * Marks what belongs to one process alone, such as its table of running threads. The child has null
 * in its place; a state of an interpreter is made anew when it is first asked for.
 */
public interface StaysBehind {}
