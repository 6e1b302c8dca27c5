/** What happens in a run, as a list: the input of the detectors where no program runs. */
package dev.ftcheck.tracer.event;
