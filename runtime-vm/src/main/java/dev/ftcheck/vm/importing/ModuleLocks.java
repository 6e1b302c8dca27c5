package dev.ftcheck.vm.importing;

import dev.ftcheck.vm.fork.Forkable;
import dev.ftcheck.vm.fork.HeapCopy;
import java.util.HashMap;
import java.util.Map;

/**
 * One lock per module being imported. A thread that would wait in a circle of threads that import
 * each other's modules goes on with the half-initialised module instead, as in CPython.
 *
 * <p>Thread safety: all state is guarded by this object; waiting releases it.
 */
final class ModuleLocks implements Forkable {

  private final Map<String, Holder> held = new HashMap<>();
  private final Map<Thread, String> waiting = new HashMap<>();

  private static final class Holder {
    final Thread thread;
    int depth = 1;

    Holder(Thread thread) {
      this.thread = thread;
    }
  }

  /** Acquires the module's lock; false where waiting would never end. */
  synchronized boolean acquire(String module) {
    Thread self = Thread.currentThread();
    while (true) {
      Holder holder = held.get(module);
      if (holder == null) {
        held.put(module, new Holder(self));
        return true;
      }
      if (holder.thread == self) {
        holder.depth++;
        return true;
      }
      if (closesCircle(self, holder.thread)) {
        return false;
      }
      waiting.put(self, module);
      try {
        wait();
      } catch (InterruptedException interrupted) {
        self.interrupt();
        return false;
      } finally {
        waiting.remove(self);
      }
    }
  }

  private boolean closesCircle(Thread self, Thread owner) {
    for (Thread at = owner; at != null; ) {
      String module = waiting.get(at);
      if (module == null) {
        return false;
      }
      Holder next = held.get(module);
      at = next == null ? null : next.thread;
      if (at == self) {
        return true;
      }
    }
    return false;
  }

  synchronized void release(String module) {
    Holder holder = held.get(module);
    holder.depth--;
    if (holder.depth == 0) {
      held.remove(module);
      notifyAll();
    }
  }

  /** A new process has one thread, which waits for nothing. */
  @Override
  public Object forkInto(HeapCopy copy) {
    return new ModuleLocks();
  }
}
