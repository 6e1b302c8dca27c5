/**
 * How threads wake one another: conditions, events, futures, task counts and event loops, and the
 * ways on which a wake-up gets lost.
 */
package dev.ftcheck.analysis.signals;
