package dev.ftcheck.vm.trace;

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
}
