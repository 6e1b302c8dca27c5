/** Feeds recorded events to the detectors. */
package dev.ftcheck.tracer.replay;
