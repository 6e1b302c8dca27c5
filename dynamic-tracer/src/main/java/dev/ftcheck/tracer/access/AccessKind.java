package dev.ftcheck.tracer.access;

/** What an access of a location does in the program. */
public enum AccessKind {
  /** A read whose value is simply used. */
  READ,
  /** A store of a value that does not come from the location itself. */
  STORE,
  /** A store of a constant, as of a stop flag. */
  STORE_CONSTANT,
  /** The read or the write of a read-modify-write: {@code x += 1}. */
  UPDATE,
  /** A single operation of a built-in container that CPython documents as atomic. */
  ATOMIC,
  /** Steps of an iteration over a container: its structure is read until the loop ends. */
  ITERATION,
  /** {@code next} of an iterator or generator, which moves it. */
  ADVANCE
}
