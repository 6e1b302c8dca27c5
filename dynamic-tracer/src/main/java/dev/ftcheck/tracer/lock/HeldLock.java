package dev.ftcheck.tracer.lock;

/**
 * A lock that a thread holds.
 *
 * @param lock its number
 * @param access where the thread acquired it
 */
public record HeldLock(int lock, int access) {}
