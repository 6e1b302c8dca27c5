package dev.ftcheck.vm.trace;

import dev.ftcheck.vm.object.PyObject;
import java.util.ArrayDeque;
import java.util.function.Consumer;

/**
 * Objects become reachable for other threads. Whatever they refer to becomes so, too, and from then
 * on the accesses of all of it count; what happened before is one write by the publisher.
 */
public final class Publication {

  private Publication() {}

  /** An object that the running thread hands over; null is nothing. */
  public static void publish(PyObject value) {
    ThreadTrace thread = ThreadTrace.current();
    if (thread.isActive()) {
      publish(value, thread);
    }
  }

  /** As {@link #publish(PyObject)}, where an object is stored into another one. */
  public static void publishInto(Traceable holder, PyObject value) {
    ThreadTrace thread = ThreadTrace.current();
    if (thread.isActive() && Accesses.sharedShadow(holder, thread) != null) {
      publish(value, thread);
    }
  }

  static void publish(PyObject value, ThreadTrace thread) {
    if (value == null || !leadsToLocals(value, thread)) {
      return;
    }
    ArrayDeque<PyObject> left = new ArrayDeque<>();
    left.add(value);
    long word = thread.publication();
    Consumer<PyObject> reach =
        next -> {
          if (next != null && leadsToLocals(next, thread)) {
            left.add(next);
          }
        };
    while (!left.isEmpty()) {
      PyObject next = left.poll();
      if (next instanceof Traceable object && object.shadow() instanceof Birth birth) {
        object.changeShadow(birth, new ObjectShadow(object.locationCount(), word, birth));
      }
      next.forEachHeld(reach);
    }
  }

  /** Whether an object, or one that it holds without being followed itself, may be a local one. */
  private static boolean leadsToLocals(PyObject value, ThreadTrace thread) {
    return value instanceof Traceable object
        ? object.shadow() instanceof Birth birth && birth.owner() == thread && !birth.isEarly()
        : value.holdsOthers();
  }
}
