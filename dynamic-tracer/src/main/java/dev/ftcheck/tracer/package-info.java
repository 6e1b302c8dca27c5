/**
 * Detectors that run on a recorded list of events or beside a running program, with no VM: {@link
 * dev.ftcheck.tracer.clock clocks}, {@link dev.ftcheck.tracer.race FastTrack and locksets}, {@link
 * dev.ftcheck.tracer.lock lock order and waiting}. {@link dev.ftcheck.tracer.event Events} describe
 * a recorded run, {@link dev.ftcheck.tracer.replay} feeds them to the detectors.
 */
package dev.ftcheck.tracer;
