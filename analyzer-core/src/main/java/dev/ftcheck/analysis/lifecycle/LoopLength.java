package dev.ftcheck.analysis.lifecycle;

/** How often a loop runs, as far as the source tells. */
public sealed interface LoopLength {

  /** A known number of rounds. */
  record Known(long rounds) implements LoopLength {}

  /** Nothing in the loop's head ends it. */
  record Endless() implements LoopLength {}

  /** A condition that something outside decides on: a flag, an event, a call. */
  record OpenEnded() implements LoopLength {}

  /** Lines of a file, arguments of the command, entries of a folder. */
  record External() implements LoopLength {}

  /** One round per item of a parameter. */
  record Input(String parameter) implements LoopLength {}

  /** The source does not say. */
  record Unsaid() implements LoopLength {}
}
