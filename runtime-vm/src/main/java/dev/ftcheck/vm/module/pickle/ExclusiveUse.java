package dev.ftcheck.vm.module.pickle;

import dev.ftcheck.vm.object.Errors;
import java.util.concurrent.atomic.AtomicBoolean;

/** Refuses the use of a pickler or unpickler that is in use, by another thread or by this one. */
final class ExclusiveUse {

  private final AtomicBoolean used = new AtomicBoolean();

  /**
   * Requires that nobody uses the object.
   *
   * @throws dev.ftcheck.vm.object.Raise RuntimeError
   */
  void require(String what) {
    if (used.get()) {
      throw refusal(what);
    }
  }

  /** As {@link #require}, and begins a use. */
  void begin(String what) {
    if (!used.compareAndSet(false, true)) {
      throw refusal(what);
    }
  }

  private static RuntimeException refusal(String what) {
    return Errors.runtimeError("%s object is already used", what);
  }

  void end() {
    used.set(false);
  }
}
