package dev.ftcheck.vm.trace;

import java.util.function.BooleanSupplier;

/** What a thread waits for. */
public sealed interface Wish {

  /** A lock, which its holder gives back; the record is null for one that is not followed. */
  record Lock(SyncRecord lock) implements Wish {}

  /** The end of a thread. */
  record End(ThreadTrace thread) implements Wish {}

  /**
   * Something that any thread may bring.
   *
   * @param operation that waits, as a programmer would say it
   */
  record Signal(String operation) implements Wish {}

  /**
   * The result of a task.
   *
   * @param operation that waits, as a programmer would say it
   * @param isPending whether no thread has begun the task, at the moment of asking
   */
  record Result(String operation, BooleanSupplier isPending) implements Wish {}
}
