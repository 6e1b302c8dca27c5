package dev.ftcheck.vm.module.thread;

import dev.ftcheck.vm.fork.StaysBehind;
import dev.ftcheck.vm.runtime.Interpreter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What is to be done on every thread as its last step. */
public final class ThreadEnd implements StaysBehind {

  private final List<Runnable> steps = new CopyOnWriteArrayList<>();

  private ThreadEnd() {}

  private static ThreadEnd current() {
    return Interpreter.current().state(ThreadEnd.class, ThreadEnd::new);
  }

  /** Adds a step for all threads of this interpreter; it must not raise. */
  public static void add(Runnable step) {
    current().steps.add(step);
  }

  static void forget() {
    current().steps.forEach(Runnable::run);
  }
}
