package dev.ftcheck.vm.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicReference;

/** Runs the same few steps on several threads at once, over and over. */
public final class Race {

  private static final long GIVE_UP_MILLIS = 20_000;

  private Race() {}

  /** A step of one thread in one round. */
  @FunctionalInterface
  public interface Actor {
    void act(int round) throws Exception;
  }

  /** The actors' rounds begin together; fails with what an actor throws, or when they hang. */
  public static void run(int rounds, Actor... actors) {
    CyclicBarrier start = new CyclicBarrier(actors.length);
    AtomicReference<Throwable> failure = new AtomicReference<>();
    List<Thread> threads = new ArrayList<>();
    for (Actor actor : actors) {
      Thread thread = new Thread(() -> rounds(rounds, start, actor, failure));
      thread.setDaemon(true);
      threads.add(thread);
      thread.start();
    }
    for (Thread thread : threads) {
      join(thread);
    }
    if (failure.get() != null) {
      throw new AssertionError("an actor failed", failure.get());
    }
  }

  private static void rounds(
      int rounds, CyclicBarrier start, Actor actor, AtomicReference<Throwable> failure) {
    try {
      for (int round = 0; round < rounds; round++) {
        start.await();
        actor.act(round);
      }
    } catch (Throwable thrown) {
      failure.compareAndSet(null, thrown);
      start.reset();
    }
  }

  private static void join(Thread thread) {
    try {
      thread.join(GIVE_UP_MILLIS);
    } catch (InterruptedException interrupted) {
      throw new AssertionError(interrupted);
    }
    if (thread.isAlive()) {
      AssertionError hung = new AssertionError("a thread hangs");
      hung.setStackTrace(thread.getStackTrace());
      throw hung;
    }
  }
}
