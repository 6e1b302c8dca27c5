/**
 * The events of a checked run: what compiled code and the built-in types tell of accesses and
 * synchronisations, and the detectors of {@code dev.ftcheck.tracer} behind them. Nothing of it
 * costs anything where {@link dev.ftcheck.vm.trace.Tracing#ON} is false.
 */
package dev.ftcheck.vm.trace;
