package dev.ftcheck.vm.object;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * {@code is} and {@code id}. Small ints, which have no cache, are identical by value. Other objects
 * get a number when they are first asked for it, and keep it while they live.
 */
public final class Identity {

  private static final long FIRST = 0x7f00_0000_0000L;
  private static final int STEP = 16;

  private static final AtomicLong NEXT = new AtomicLong(FIRST);
  private static final ConcurrentHashMap<Reference, Long> NUMBERS = new ConcurrentHashMap<>();
  private static final ReferenceQueue<PyObject> DEAD = new ReferenceQueue<>();

  private Identity() {}

  /** {@code a is b}. */
  public static boolean same(PyObject a, PyObject b) {
    return a == b
        || a.getClass() == PyInt.class
            && b.getClass() == PyInt.class
            && ((PyInt) a).value == ((PyInt) b).value;
  }

  /** {@code id(object)}. */
  public static PyInt id(PyObject object) {
    if (object.getClass() == PyInt.class) {
      // Even numbers are other objects' ids.
      return PyInt.of(
          java.math.BigInteger.valueOf(((PyInt) object).value).shiftLeft(1).setBit(0).abs());
    }
    return PyInt.of(number(object));
  }

  /** The number of an object other than a small int: positive, a multiple of 16. */
  public static long number(PyObject object) {
    for (var dead = DEAD.poll(); dead != null; dead = DEAD.poll()) {
      NUMBERS.remove(dead);
    }
    Long known = NUMBERS.get(new Reference(object, null));
    return known != null
        ? known
        : NUMBERS.computeIfAbsent(new Reference(object, DEAD), reference -> NEXT.getAndAdd(STEP));
  }

  /** Gives the copy of an object the object's number, if that has one. */
  public static void inherit(PyObject original, PyObject copy) {
    Long known = NUMBERS.get(new Reference(original, null));
    if (known != null) {
      NUMBERS.putIfAbsent(new Reference(copy, DEAD), known);
    }
  }

  /** A key by identity that does not keep its object alive. */
  private static final class Reference extends WeakReference<PyObject> {
    private final int hash;

    Reference(PyObject object, ReferenceQueue<PyObject> queue) {
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
      return object != null && other instanceof Reference reference && reference.get() == object;
    }
  }
}
