/**
 * Happens-before as vector clocks. A thread owns its {@link dev.ftcheck.tracer.clock.ThreadClock};
 * what crosses threads is an immutable {@link dev.ftcheck.tracer.clock.Snapshot} of it.
 */
package dev.ftcheck.tracer.clock;
