/**
 * Detectors that run on a recorded list of events, with no VM: epochs and vector clocks, FastTrack,
 * locksets, the lock-order graph and the wait-for graph. Empty until the dynamic checker is built.
 */
package dev.ftcheck.tracer;
