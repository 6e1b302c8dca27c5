/**
 * Deadlocks: predicted from the order in which threads took locks, and seen in who waits for whom.
 */
package dev.ftcheck.tracer.lock;
