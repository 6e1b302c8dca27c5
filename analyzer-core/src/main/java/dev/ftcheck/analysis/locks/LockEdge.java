package dev.ftcheck.analysis.locks;

import dev.ftcheck.analysis.threads.Acquired;
import dev.ftcheck.analysis.threads.LockId;
import org.jgrapht.graph.DefaultEdge;

/** One nested acquisition: {@code outer} is held when {@code inner} acquires its lock. */
public final class LockEdge extends DefaultEdge {

  private static final long serialVersionUID = 1L;

  private final transient LockId outer;
  private final transient Acquired inner;

  LockEdge(LockId outer, Acquired inner) {
    this.outer = outer;
    this.inner = inner;
  }

  public LockId outer() {
    return outer;
  }

  public Acquired inner() {
    return inner;
  }
}
