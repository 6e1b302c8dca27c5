package dev.ftcheck.vm.object;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * Which containers the running thread is representing, so that one inside itself is {@code ...}.
 */
public final class ReprGuard {

  private static final ThreadLocal<Set<PyObject>> ACTIVE =
      ThreadLocal.withInitial(() -> Collections.newSetFromMap(new IdentityHashMap<>()));

  private ReprGuard() {}

  /** Notes a container; false when it is being represented already. {@link #leave} must follow. */
  public static boolean enter(PyObject container) {
    return ACTIVE.get().add(container);
  }

  public static void leave(PyObject container) {
    ACTIVE.get().remove(container);
  }
}
