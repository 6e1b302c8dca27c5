package dev.ftcheck.vm.object;

/** A descriptor in the dictionary of a built-in type that Java code stands behind. */
public interface NativeMember {}
