package dev.ftcheck.vm.types.weakref;

import dev.ftcheck.vm.fork.StaysBehind;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.runtime.Interpreter;
import dev.ftcheck.vm.types.traceback.UnraisableHook;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The weak references of an interpreter, by the object they refer to.
 *
 * <p>Callbacks run on a Python thread at safe points: when a weak reference is made or asked for,
 * and in {@code gc.collect()}.
 */
public final class WeakReferences implements StaysBehind {

  private final ReferenceQueue<PyObject> dead = new ReferenceQueue<>();
  private final ReferenceQueue<PyObject> deadKeys = new ReferenceQueue<>();
  private final ConcurrentHashMap<Key, List<WeakReference<PyWeak>>> known =
      new ConcurrentHashMap<>();

  /** Those of the running thread's interpreter. */
  public static WeakReferences current() {
    return Interpreter.current().state(WeakReferences.class, WeakReferences::new);
  }

  /** The link from a {@link PyWeak} to its object: strongly held by it, so it dies with it. */
  static final class Link extends WeakReference<PyObject> implements StaysBehind {
    private final WeakReference<PyWeak> owner;

    private Link(PyObject object, ReferenceQueue<PyObject> queue, PyWeak owner) {
      super(object, queue);
      this.owner = new WeakReference<>(owner);
    }
  }

  /** An object as key by identity, which does not keep it alive. */
  private static final class Key extends WeakReference<PyObject> {
    private final int hash;

    Key(PyObject object, ReferenceQueue<PyObject> queue) {
      super(object, queue);
      this.hash = System.identityHashCode(object);
    }

    @Override
    public int hashCode() {
      return hash;
    }

    @Override
    public boolean equals(Object other) {
      if (this == other) {
        return true;
      }
      PyObject object = get();
      return object != null && other instanceof Key key && key.get() == object;
    }
  }

  /**
   * Raises unless the object can be referenced weakly.
   *
   * @throws Raise TypeError
   */
  static void check(PyObject object) {
    if (!object.type().layout().hasWeakReferences()) {
      throw Errors.typeError(
          "cannot create weak reference to '%s' object", object.type().fullName());
    }
  }

  /** Connects a new reference or proxy to its object. */
  Link link(PyWeak owner, PyObject object) {
    runCallbacks();
    return join(owner, object);
  }

  /** As {@link #link}, without running callbacks; a null object is one that is gone. */
  Link join(PyWeak owner, PyObject object) {
    if (object == null) {
      return new Link(null, dead, owner);
    }
    for (Reference<?> key = deadKeys.poll(); key != null; key = deadKeys.poll()) {
      known.remove(key);
    }
    known.compute(
        new Key(object, deadKeys),
        (key, list) -> {
          List<WeakReference<PyWeak>> extended = new ArrayList<>();
          if (list != null) {
            list.stream().filter(each -> each.get() != null).forEach(extended::add);
          }
          extended.add(new WeakReference<>(owner));
          return List.copyOf(extended);
        });
    return new Link(object, dead, owner);
  }

  /** The living references and proxies of an object, oldest first. */
  public List<PyWeak> of(PyObject object) {
    List<PyWeak> living = new ArrayList<>();
    for (WeakReference<PyWeak> each : known.getOrDefault(new Key(object, null), List.of())) {
      PyWeak weak = each.get();
      if (weak != null && weak.object() != null) {
        living.add(weak);
      }
    }
    return living;
  }

  /** Runs the callbacks of references whose object died; answers how many. */
  public int runCallbacks() {
    int count = 0;
    for (Reference<?> next = dead.poll(); next != null; next = dead.poll()) {
      PyWeak weak = ((Link) next).owner.get();
      PyObject callback = weak == null ? null : weak.takeCallback();
      if (callback != null && callback != PyNone.NONE) {
        count++;
        call(callback, weak);
      }
    }
    return count;
  }

  private static void call(PyObject callback, PyWeak weak) {
    try {
      callback.call1(weak);
    } catch (Raise raised) {
      UnraisableHook.report(
          raised.value(),
          "Exception ignored while calling weakref callback " + Conversions.repr(callback).value(),
          null);
    }
  }
}
