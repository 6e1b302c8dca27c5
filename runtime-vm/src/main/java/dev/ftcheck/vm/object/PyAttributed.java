package dev.ftcheck.vm.object;

import dev.ftcheck.vm.trace.ThreadTrace;
import dev.ftcheck.vm.trace.Traceable;
import dev.ftcheck.vm.trace.Tracing;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * An object with a shape, attribute slots and a lock word. The shape names the type and says which
 * slot holds which attribute.
 *
 * <p>Thread safety: a slot has one address for the life of its object, so a store to an existing
 * slot takes no lock. A new attribute is stored under the object's lock and then published with the
 * new shape (release); readers load the shape (acquire) and then the slot. An index is never used
 * for a second name.
 */
public abstract class PyAttributed extends PyObject implements Traceable {

  private static final VarHandle SHADOW;
  private static final PyObject[] NO_SLOTS = {};
  private static final int CHUNK = 8;

  static {
    try {
      SHADOW = MethodHandles.lookup().findVarHandle(PyAttributed.class, "shadow", Object.class);
    } catch (ReflectiveOperationException impossible) {
      throw new ExceptionInInitializerError(impossible);
    }
  }

  private Shape shape;
  private PyObject[] slots;

  /** Chunks of {@link #CHUNK} for the slots beyond {@code slots}; guarded by the object's lock. */
  private PyObject[][] more;

  /** The lock word; see {@link ObjectLock}. */
  @SuppressWarnings("unused")
  volatile int lock;

  /** As of {@link Traceable#shadow}. */
  private Object shadow;

  protected PyAttributed(Shape shape) {
    this.shape = shape;
    int hint = shape == null ? 0 : shape.type.slotHint();
    this.slots = hint == 0 ? NO_SLOTS : new PyObject[hint];
    if (Tracing.ON) {
      shadow = ThreadTrace.current().birth();
    }
  }

  @Override
  public final Object shadow() {
    return shadow;
  }

  @Override
  public final Object changeShadow(Object from, Object to) {
    Object before = SHADOW.compareAndExchange(this, from, to);
    return before == from ? to : before;
  }

  /** The object belongs to the VM or is told of by others: its accesses do not count. */
  public final void notFollowed() {
    shadow = null;
  }

  @Override
  public int locationCount() {
    return shape().slotCount();
  }

  @Override
  public boolean holdsOthers() {
    return true;
  }

  @Override
  public void forEachHeld(Consumer<PyObject> visitor) {
    tell(slots, slots.length, visitor);
    PyObject[][] chunks = more;
    if (chunks != null) {
      for (PyObject[] chunk : chunks) {
        tell(chunk, chunk.length, visitor);
      }
    }
  }

  /** Tells the first objects of an array to a visitor, leaving out nulls. */
  protected static void tell(PyObject[] objects, int count, Consumer<PyObject> visitor) {
    for (int i = 0; i < count; i++) {
      PyObject each = objects[i];
      if (each != null) {
        visitor.accept(each);
      }
    }
  }

  /** The present shape, read with acquire. */
  public final Shape shape() {
    Shape seen = shape;
    VarHandle.acquireFence();
    return seen;
  }

  private void publish(Shape next) {
    VarHandle.releaseFence();
    shape = next;
  }

  @Override
  public PyType type() {
    return shape().type;
  }

  @Override
  public final PyAttributed attributes() {
    return this;
  }

  /** The value in a slot; null when it was deleted or never set. */
  public final PyObject slot(int index) {
    PyObject[] near = slots;
    return index < near.length ? near[index] : far(index)[farIndex(index)];
  }

  /** Stores into a slot that the shape already has; null deletes. */
  public final void setSlot(int index, PyObject value) {
    PyObject[] near = slots;
    VarHandle.releaseFence();
    if (index < near.length) {
      near[index] = value;
    } else {
      far(index)[farIndex(index)] = value;
    }
  }

  /** The value of an own attribute; null when there is none. */
  public final PyObject own(String name) {
    int index = shape().indexOf(name);
    return index < 0 ? null : slot(index);
  }

  /** Sets an own attribute, adding it to the shape where it is new. */
  public final void setOwn(String name, PyObject value) {
    int index = shape().indexOf(name);
    if (index >= 0 && slot(index) != null) {
      setSlot(index, value);
      return;
    }
    ObjectLock.lock(this);
    try {
      addOwn(name, value);
    } finally {
      ObjectLock.unlock(this);
    }
  }

  /** Sets an own attribute unless it is set; answers the value that it has then. */
  public final PyObject setOwnIfAbsent(String name, PyObject value) {
    ObjectLock.lock(this);
    try {
      int index = shape.indexOf(name);
      PyObject known = index < 0 ? null : slot(index);
      if (known == null) {
        addOwn(name, value);
      }
      return known == null ? value : known;
    } finally {
      ObjectLock.unlock(this);
    }
  }

  /** Under the lock. */
  private void addOwn(String name, PyObject value) {
    Shape old = shape;
    int known = old.indexOf(name);
    if (known >= 0 && slot(known) == null) {
      // Deleted before: a new index keeps the order of the attributes, as in a dict.
      old = old.without(name);
      known = -1;
    }
    if (known >= 0) {
      setSlot(known, value);
      return;
    }
    Shape next = old.with(name);
    int added = next.indexOf(name);
    makeRoom(added);
    setSlot(added, value);
    publish(next);
  }

  /**
   * Adds an attribute to an object of the shape {@code old}, which {@code next} extends by it.
   *
   * @return false when the object has another shape by now
   */
  public final boolean extend(Shape old, Shape next, int index, PyObject value) {
    ObjectLock.lock(this);
    try {
      if (shape != old) {
        return false;
      }
      makeRoom(index);
      setSlot(index, value);
      publish(next);
      return true;
    } finally {
      ObjectLock.unlock(this);
    }
  }

  /** Deletes an own attribute; false when there is none. */
  public final boolean deleteOwn(String name) {
    return takeOwn(name) != null;
  }

  /** Deletes an own attribute and answers its value; null when there is none. */
  public final PyObject takeOwn(String name) {
    ObjectLock.lock(this);
    try {
      int index = shape.indexOf(name);
      PyObject value = index < 0 ? null : slot(index);
      if (value != null) {
        setSlot(index, null);
      }
      return value;
    } finally {
      ObjectLock.unlock(this);
    }
  }

  /** Gives the object a shape of its own, which no site remembers. */
  final void leaveSharedShapes() {
    ObjectLock.lock(this);
    try {
      publish(shape.forOneObject());
    } finally {
      ObjectLock.unlock(this);
    }
  }

  /** Changes the type: {@code self.__class__ = type}. The attributes keep their slots. */
  public final void retype(PyType type) {
    ObjectLock.lock(this);
    try {
      publish(shape.retyped(type));
    } finally {
      ObjectLock.unlock(this);
    }
  }

  /** For the bootstrap of {@code type} itself, before any other thread exists. */
  final void bootstrapShape(Shape first) {
    this.shape = first;
  }

  private void makeRoom(int index) {
    if (index < slots.length) {
      return;
    }
    shape.type.learnSlots(index + 1);
    int chunk = (index - slots.length) / CHUNK;
    int present = more == null ? 0 : more.length;
    if (chunk >= present) {
      PyObject[][] grown =
          more == null ? new PyObject[chunk + 1][] : Arrays.copyOf(more, chunk + 1);
      for (int i = present; i <= chunk; i++) {
        grown[i] = new PyObject[CHUNK];
      }
      more = grown;
    }
  }

  private PyObject[] far(int index) {
    return more[(index - slots.length) / CHUNK];
  }

  private int farIndex(int index) {
    return (index - slots.length) % CHUNK;
  }
}
