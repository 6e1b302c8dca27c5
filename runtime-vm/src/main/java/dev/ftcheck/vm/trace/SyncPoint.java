package dev.ftcheck.vm.trace;

/** An object that orders threads. */
public interface SyncPoint {

  /** What the checker knows of it; null where nothing is checked. */
  SyncRecord syncRecord();
}
