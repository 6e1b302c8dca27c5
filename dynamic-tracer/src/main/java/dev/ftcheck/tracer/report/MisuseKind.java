package dev.ftcheck.tracer.report;

/** The misuses that a run shows. */
public enum MisuseKind {
  /** FT206: {@code wait} or {@code notify} of a condition whose lock the thread does not hold. */
  CONDITION_NOT_HELD,
  /** FT306: joined before it was started. */
  JOINED_BEFORE_START,
  /** FT306: a thread joins itself. */
  JOINED_ITSELF,
  /** FT306: started a second time. */
  STARTED_TWICE,
  /** FT301: not a daemon, and at the end of the program nobody had joined it. */
  NEVER_JOINED,
  /** FT305: a future failed and nobody asked it for its result or exception. */
  LOST_EXCEPTION
}
