package dev.ftcheck.vm.object;

import dev.ftcheck.vm.trace.Accesses;
import dev.ftcheck.vm.trace.Publication;
import dev.ftcheck.vm.trace.Tracing;
import java.lang.invoke.VarHandle;
import java.util.function.Consumer;

/**
 * What {@code set} and {@code frozenset} share. Every method is atomic: reads take no lock, writes
 * take the object's. Elements are hashed and compared outside the lock. Only {@link PySet} lets
 * programs write; a frozenset is written by the code that makes it.
 */
public abstract sealed class PyAnySet extends PyAttributed permits PySet, PyFrozenSet {

  private SetTable table;

  /** Where {@link #removeAny} goes on; guarded by the lock. */
  private int finger;

  PyAnySet(PyType type) {
    super(type.rootShape());
    this.table = new SetTable();
  }

  final SetTable table() {
    SetTable seen = table;
    VarHandle.acquireFence();
    return seen;
  }

  private void publish(SetTable next) {
    if (next != table) {
      VarHandle.releaseFence();
      table = next;
    }
  }

  @Override
  public final int locationCount() {
    return Accesses.FIRST_ELEMENT;
  }

  @Override
  public final void forEachHeld(Consumer<PyObject> visitor) {
    super.forEachHeld(visitor);
    SetTable now = table();
    for (int slot = 0; slot < now.slots(); slot++) {
      PyObject element = now.elementAt(slot);
      if (element != null) {
        visitor.accept(element);
      }
    }
  }

  public final int size() {
    if (Tracing.ON) {
      Accesses.read(this, Accesses.STRUCTURE);
    }
    return table().used;
  }

  /** The hash of an object as an element; TypeError for an unhashable one. */
  public static long hashOf(PyObject element) {
    return Hashing.ofKey(element, "set element");
  }

  public final boolean contains(PyObject element) {
    return contains(element, hashOf(element));
  }

  /** As {@link #contains(PyObject)}, for a known hash. */
  public final boolean contains(PyObject element, long hash) {
    if (Tracing.ON) {
      Accesses.readKey(this, element, hash);
    }
    int slot = table().find(element, hash);
    while (slot == SetTable.UNSURE || slot == SetTable.CHANGED) {
      slot = table().findComparing(this, element, hash);
    }
    return slot >= 0;
  }

  /** Adds; false when the element is in already. */
  public final boolean add(PyObject element) {
    return add(element, hashOf(element));
  }

  /** As {@link #add(PyObject)}, for a known hash. */
  public final boolean add(PyObject element, long hash) {
    if (Tracing.ON) {
      Accesses.writeKey(this, element, hash, element, table().find(element, hash) < 0);
    }
    ObjectLock.lock(this);
    try {
      int slot = table.find(element, hash);
      if (slot != SetTable.UNSURE) {
        return addLocked(slot, element, hash);
      }
    } finally {
      ObjectLock.unlock(this);
    }
    while (true) {
      SetTable current = table();
      int seen = current.fill;
      VarHandle.acquireFence();
      int slot = current.findComparing(this, element, hash);
      if (slot >= 0) {
        return false;
      }
      if (slot == SetTable.ABSENT) {
        ObjectLock.lock(this);
        try {
          if (table == current && current.fill == seen) {
            return addLocked(slot, element, hash);
          }
        } finally {
          ObjectLock.unlock(this);
        }
      }
    }
  }

  private boolean addLocked(int slot, PyObject element, long hash) {
    if (slot >= 0) {
      return false;
    }
    publish(table.with(element, hash));
    return true;
  }

  /** Removes; false when the element is not in. */
  public final boolean remove(PyObject element) {
    return remove(element, hashOf(element));
  }

  /** As {@link #remove(PyObject)}, for a known hash. */
  public final boolean remove(PyObject element, long hash) {
    if (Tracing.ON) {
      Accesses.writeKey(this, element, hash, null, true);
    }
    while (true) {
      SetTable current = table();
      int slot = current.find(element, hash);
      if (slot == SetTable.UNSURE) {
        slot = current.findComparing(this, element, hash);
      }
      if (slot == SetTable.ABSENT) {
        return false;
      }
      if (slot >= 0 && removeAt(current, slot, hash)) {
        return true;
      }
    }
  }

  private boolean removeAt(SetTable current, int slot, long hash) {
    ObjectLock.lock(this);
    try {
      // A slot is never used for a second element.
      boolean present =
          table == current && current.elementAt(slot) != null && current.hashAt(slot) == hash;
      if (present) {
        current.remove(slot);
      }
      return present;
    } finally {
      ObjectLock.unlock(this);
    }
  }

  /** Removes some element and answers it; null when empty. */
  public final PyObject removeAny() {
    if (Tracing.ON) {
      Accesses.rearrange(this);
    }
    ObjectLock.lock(this);
    try {
      if (table.used == 0) {
        return null;
      }
      int slot = finger & table.slots() - 1;
      while (table.elementAt(slot) == null) {
        slot = slot + 1 & table.slots() - 1;
      }
      PyObject removed = table.elementAt(slot);
      table.remove(slot);
      finger = slot + 1;
      return removed;
    } finally {
      ObjectLock.unlock(this);
    }
  }

  public final void clear() {
    replaceTable(new SetTable());
  }

  private void replaceTable(SetTable next) {
    if (Tracing.ON) {
      Accesses.rearrange(this);
    }
    ObjectLock.lock(this);
    try {
      publish(next);
    } finally {
      ObjectLock.unlock(this);
    }
  }

  /** Adds all elements of another set. */
  public final void addAll(PyAnySet other) {
    if (other == this) {
      return;
    }
    if (Tracing.ON) {
      Publication.publishInto(this, other);
      Accesses.rearrange(this);
    }
    SetTable added = other.copyTable();
    if (added.used == 0) {
      return;
    }
    ObjectLock.lock(this);
    try {
      if (table.fill == 0) {
        publish(added.copy());
        return;
      }
      publish(table.withRoomFor(added.used));
    } finally {
      ObjectLock.unlock(this);
    }
    for (int slot = 0; slot < added.slots(); slot++) {
      PyObject element = added.elementAt(slot);
      if (element != null) {
        add(element, added.hashAt(slot));
      }
    }
  }

  /** Makes room for so many more elements. */
  public final void reserve(int more) {
    ObjectLock.lock(this);
    try {
      publish(table.withRoomFor(more));
    } finally {
      ObjectLock.unlock(this);
    }
  }

  /** Drops the marks of removed elements when they are many. */
  public final void tidy() {
    ObjectLock.lock(this);
    try {
      publish(table.withoutRemoved());
    } finally {
      ObjectLock.unlock(this);
    }
  }

  private SetTable copyTable() {
    if (Tracing.ON) {
      Accesses.readAll(this);
    }
    ObjectLock.lock(this);
    try {
      return table.duplicate();
    } finally {
      ObjectLock.unlock(this);
    }
  }

  /** Takes over the content of a set that nobody else uses: {@code self &= other} and the like. */
  public final void become(PyAnySet fresh) {
    replaceTable(fresh.table);
  }

  /** The elements at one moment. */
  public final PyObject[] toArray() {
    if (Tracing.ON) {
      Accesses.readAll(this);
    }
    ObjectLock.lock(this);
    try {
      return table.toArray();
    } finally {
      ObjectLock.unlock(this);
    }
  }

  /** Elements with their hashes, at one moment. */
  public final Elements elements() {
    return new Elements(copyTable());
  }

  /** A copy of a set to walk over without hashing anew. Owned by one thread. */
  public static final class Elements {

    private final SetTable table;
    private int slot = -1;

    private Elements(SetTable table) {
      this.table = table;
    }

    /** The next element; null at the end. */
    public PyObject next() {
      while (++slot < table.slots()) {
        PyObject element = table.elementAt(slot);
        if (element != null) {
          return element;
        }
      }
      return null;
    }

    /** The hash of the element that {@link #next} answered last. */
    public long hash() {
      return table.hashAt(slot);
    }
  }
}
