package dev.ftcheck.vm.runtime;

import dev.ftcheck.vm.fork.StaysBehind;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.PyAttributed;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.object.Special;
import dev.ftcheck.vm.object.Specials;
import dev.ftcheck.vm.types.traceback.UnraisableHook;
import java.lang.ref.WeakReference;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The objects of an interpreter whose class has {@code __del__}. The garbage collector of the JVM
 * tells when one is unreachable; its method then runs on a Python thread at a safe point: when
 * another such object is made, in {@code gc.collect()}, and at the end of the program, where it
 * runs for the objects that are still alive too. Each runs once, as in PEP 442.
 */
public final class Finalizers implements StaysBehind {

  /** Own attribute that ties an object to its {@link Trigger}. */
  private static final String SLOT = "\0finalizer";

  private final ConcurrentLinkedQueue<Trigger> unreachable = new ConcurrentLinkedQueue<>();
  private final Set<WeakReference<Trigger>> watched = ConcurrentHashMap.newKeySet();

  /** Those of the running thread's interpreter. */
  public static Finalizers current() {
    return Interpreter.current().state(Finalizers.class, Finalizers::new);
  }

  /**
   * Becomes unreachable together with the object that holds it. Java's finalization is the one
   * mechanism that then still gives the object itself, which {@code __del__} needs as self.
   */
  private static final class Trigger extends PyObject implements StaysBehind {
    private final PyObject object;
    private final Finalizers home;
    private final AtomicBoolean claimed = new AtomicBoolean();
    private final WeakReference<Trigger> registration;

    Trigger(PyObject object, Finalizers home) {
      this.object = object;
      this.home = home;
      this.registration = new WeakReference<>(this);
    }

    @Override
    @SuppressWarnings({"deprecation", "removal"})
    protected void finalize() {
      home.watched.remove(registration);
      if (!claimed.get()) {
        home.unreachable.add(this);
      }
    }

    @Override
    public PyType type() {
      return PyType.OBJECT;
    }
  }

  /**
   * Sees to it that {@code __del__} of a new object will run, if its class has one.
   *
   * @param attributes of the object, or the object itself
   */
  public static void watchIfNeeded(PyObject object, PyAttributed attributes) {
    if (attributes.type().special(Special.DEL) != null) {
      current().watch(object, attributes);
    }
  }

  /** Sees to it that {@code __del__} of an object will run; once is enough. */
  public void watch(PyObject object) {
    PyAttributed attributes = object.attributes();
    if (attributes != null && attributes.own(SLOT) == null) {
      watch(object, attributes);
    }
  }

  private void watch(PyObject object, PyAttributed attributes) {
    runPending();
    Trigger trigger = new Trigger(object, this);
    watched.add(trigger.registration);
    attributes.setOwn(SLOT, trigger);
  }

  /** Whether {@code __del__} of the object has run. */
  public static boolean isFinalized(PyObject object) {
    PyAttributed own = object.attributes();
    return own != null && own.own(SLOT) instanceof Trigger trigger && trigger.claimed.get();
  }

  /** Runs {@code __del__} of the objects known to be unreachable; answers how many. */
  public int runPending() {
    int count = 0;
    for (Trigger next = unreachable.poll(); next != null; next = unreachable.poll()) {
      count += run(next);
    }
    return count;
  }

  /** Runs {@code __del__} of all objects that are left, at the end of the program. */
  public void runAll() {
    runPending();
    for (WeakReference<Trigger> reference : watched) {
      Trigger trigger = reference.get();
      if (trigger != null) {
        run(trigger);
      }
    }
  }

  private static int run(Trigger trigger) {
    if (!trigger.claimed.compareAndSet(false, true)) {
      return 0;
    }
    try {
      Specials.call(trigger.object, Special.DEL);
    } catch (Raise raised) {
      PyObject method = trigger.object.type().special(Special.DEL);
      UnraisableHook.report(
          raised.value(),
          "Exception ignored while calling deallocator " + Conversions.repr(method).value(),
          null);
    }
    return 1;
  }
}
