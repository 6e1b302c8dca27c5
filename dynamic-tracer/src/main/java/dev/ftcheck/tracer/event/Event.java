package dev.ftcheck.tracer.event;

/**
 * One thing that a thread did. Threads, locks, channels and locations are named by small numbers;
 * thread 0 runs from the beginning, every other one from its {@link Fork}.
 */
public sealed interface Event {

  /** The thread that did it. */
  int thread();

  /** A thread starts another one. */
  record Fork(int thread, int child) implements Event {}

  /** A thread has seen the end of another one, which does nothing any more. */
  record Join(int thread, int child) implements Event {}

  record Acquire(int thread, int lock) implements Event {}

  record Release(int thread, int lock) implements Event {}

  /** The source of edges to all later {@link Await}s of a channel: {@code Event.set}, a put. */
  record Signal(int thread, int channel) implements Event {}

  /** The target of the edges from all earlier {@link Signal}s of a channel. */
  record Await(int thread, int channel) implements Event {}

  /**
   * A read of a location.
   *
   * @param access names the place in the program, below {@link
   *     dev.ftcheck.tracer.clock.Epoch#ACCESSES}
   */
  record Read(int thread, int location, int access) implements Event {}

  /** A write of a location; see {@link Read}. */
  record Write(int thread, int location, int access) implements Event {}
}
