package dev.ftcheck.vm.runtime;

import dev.ftcheck.vm.fork.Forkable;
import dev.ftcheck.vm.fork.HeapCopy;
import java.util.concurrent.atomic.AtomicLong;

/** A number of permits that threads take one by one and give back: the ground of semaphores. */
public final class Permits extends Contended implements Forkable {

  private final AtomicLong count;

  public Permits(long count) {
    this.count = new AtomicLong(count);
  }

  public long count() {
    return count.get();
  }

  public void setCount(long value) {
    count.set(value);
    wakeFirst();
  }

  @Override
  public boolean tryTake() {
    long present = count.get();
    while (present > 0) {
      if (count.compareAndSet(present, present - 1)) {
        return true;
      }
      present = count.get();
    }
    return false;
  }

  @Override
  boolean canBeTaken() {
    return count.get() > 0;
  }

  /** Takes one, waiting until the deadline; false when that came first. */
  public boolean takeOne(long deadline) {
    return tryTake() || take(deadline);
  }

  /** Gives permits back; false, and nothing is done, when that makes more than {@code most}. */
  public boolean give(long number, long most) {
    long present = count.get();
    while (true) {
      if (present + number > most) {
        return false;
      }
      if (count.compareAndSet(present, present + number)) {
        wakeFirst();
        return true;
      }
      present = count.get();
    }
  }

  /** The threads that hold it or wait for it stay behind. */
  @Override
  public Object forkInto(HeapCopy copy) {
    return new Permits(count.get());
  }
}
