/**
 * FastTrack on shadow words (Flanagan and Freund, "FastTrack: Efficient and Precise Dynamic Race
 * Detection", PLDI 2009): one method for each rule of its figure 2.
 */
package dev.ftcheck.tracer.race;
