package dev.ftcheck.analysis.interrupts;

import dev.ftcheck.analysis.threads.Acquired;

/**
 * A handler acquires a lock that the code it interrupts may hold.
 *
 * @param acquired the acquisition in the handler
 * @param holder an acquisition of the lock, during which the handler may run
 */
public record Interruption(Handler handler, Acquired acquired, Acquired holder) {}
