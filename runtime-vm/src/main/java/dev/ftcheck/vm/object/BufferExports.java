package dev.ftcheck.vm.object;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

/**
 * The views on the content of one object. CPython ends a view when its last reference goes; here a
 * view that was not released ends when the garbage collector finds it unreachable, which {@link
 * #settle} asks for before the object tells the program that it cannot be resized.
 */
public final class BufferExports {

  private final List<WeakReference<Object>> views = new ArrayList<>(1);

  public synchronized void add(Object view) {
    views.add(new WeakReference<>(view));
  }

  public synchronized void remove(Object view) {
    views.removeIf(known -> known.get() == view);
  }

  /** Whether a view is there that was not released; may count views that are unreachable. */
  public synchronized boolean any() {
    views.removeIf(known -> known.get() == null);
    return !views.isEmpty();
  }

  /** Finds out which views are unreachable. May run the garbage collector. */
  public void settle() {
    if (any()) {
      System.gc();
    }
  }
}
