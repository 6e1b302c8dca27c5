package dev.ftcheck.finding;

/** How sure a finding is; ordered from unsure to sure. */
public enum Confidence {
  /** No evidence of threads at all: would matter only if called from several threads. */
  LOW,
  /** The code is concurrency-aware, so its public surface is assumed to be called concurrently. */
  MEDIUM,
  /** Two concrete concurrent contexts, or a lock cycle with both paths. */
  HIGH
}
