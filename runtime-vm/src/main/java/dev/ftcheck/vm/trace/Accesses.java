package dev.ftcheck.vm.trace;

import dev.ftcheck.vm.object.PyAttributed;
import dev.ftcheck.vm.object.PyCell;
import dev.ftcheck.vm.object.PyInstance;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyType;

/**
 * The accesses of a program, told where they happen. Call sites ask {@link Tracing#ON} first. A
 * write is told before it happens, so that what it makes reachable is published by then.
 *
 * <p>The locations of an instance are its attribute slots. Those of a container are its structure,
 * its order, and its elements.
 */
public final class Accesses {

  /** A read. */
  public static final int READ = 0;

  /** A write. */
  public static final int WRITE = 1;

  /** A step of an iteration over the structure. */
  public static final int ITERATION = 2;

  /** An iterator or generator moves on. */
  public static final int ADVANCE = 3;

  /** The acquisition of a lock. */
  static final int ACQUIRE = 4;

  /** An object becomes reachable for other threads. */
  static final int PUBLICATION = 5;

  /** The location of a container's length and set of keys. */
  public static final int STRUCTURE = 0;

  /** The location of which element is where: not touched by additions at the end. */
  public static final int ORDER = 1;

  /** The location of the first element of a container. */
  public static final int FIRST_ELEMENT = 2;

  /** Behind the slots of an instance: the names that it was asked for and had not. */
  private static final int FIRST_ABSENT = 128;

  /** Elements beyond share their locations with none, and are not followed. */
  private static final int MOST_ELEMENTS = 1 << 26;

  /** Tells the names of attributes from the keys of a container. */
  private static final long ATTRIBUTE_SALT = 0x5DEECE66DL << 16;

  private Accesses() {}

  // ---- attributes

  /** Reads an own attribute. */
  public static void readSlot(PyAttributed object, int slot) {
    ThreadTrace thread = ThreadTrace.current();
    if (thread.isActive()) {
      ObjectShadow shadow = sharedShadow(object, thread);
      if (shadow != null) {
        thread.read(shadow, slotLocation(object, shadow, slot), READ, object, keyOf(object, slot));
      }
    }
  }

  /** Writes an own attribute that exists. */
  public static void writeSlot(PyAttributed object, int slot, PyObject value) {
    ThreadTrace thread = ThreadTrace.current();
    if (thread.isActive()) {
      ObjectShadow shadow = sharedShadow(object, thread);
      if (shadow != null) {
        Publication.publish(value, thread);
        thread.write(
            shadow, slotLocation(object, shadow, slot), WRITE, object, keyOf(object, slot));
      }
    }
  }

  private static int slotLocation(PyAttributed object, ObjectShadow shadow, int slot) {
    return object.getClass() == PyInstance.class
        ? slot
        : shadow.locationOf(ATTRIBUTE_SALT + slot, FIRST_ELEMENT);
  }

  private static Object keyOf(PyAttributed object, int slot) {
    return object.getClass() == PyInstance.class ? null : (Object) slot;
  }

  /** Looks for an own attribute that is not there. */
  public static void readAbsent(PyAttributed object, PyStr name) {
    ThreadTrace thread = ThreadTrace.current();
    if (thread.isActive() && object.getClass() == PyInstance.class) {
      ObjectShadow shadow = sharedShadow(object, thread);
      if (shadow != null) {
        int location = shadow.locationOf(name.hashCode(), FIRST_ABSENT);
        thread.read(shadow, location, READ, object, name);
      }
    }
  }

  /** Adds an own attribute, beside {@link #writeSlot}. */
  public static void writeAbsent(PyAttributed object, PyStr name) {
    ThreadTrace thread = ThreadTrace.current();
    if (thread.isActive() && object.getClass() == PyInstance.class) {
      ObjectShadow shadow = sharedShadow(object, thread);
      if (shadow != null) {
        int location = shadow.locationOf(name.hashCode(), FIRST_ABSENT);
        thread.write(shadow, location, WRITE, object, name);
      }
    }
  }

  /** Reads an attribute by name, of an object that keeps its attributes in a dictionary. */
  public static void readName(Traceable object, PyStr name) {
    ThreadTrace thread = ThreadTrace.current();
    if (thread.isActive()) {
      ObjectShadow shadow = sharedShadow(object, thread);
      if (shadow != null) {
        int location = shadow.locationOf(name.hashCode(), FIRST_ELEMENT);
        thread.read(shadow, location, READ, object, name);
      }
    }
  }

  /** Writes or deletes an attribute by name. */
  public static void writeName(Traceable object, PyStr name, PyObject value) {
    ThreadTrace thread = ThreadTrace.current();
    if (thread.isActive()) {
      ObjectShadow shadow = sharedShadow(object, thread);
      if (shadow != null) {
        Publication.publish(value, thread);
        int location = shadow.locationOf(name.hashCode(), FIRST_ELEMENT);
        thread.write(shadow, location, WRITE, object, name);
      }
    }
  }

  /** Reads a class attribute, which a class along the MRO holds. */
  public static void readClassAttribute(PyType type, PyStr name) {
    if (ThreadTrace.current().isActive()) {
      PyType holder = type.definer(name);
      if (holder != null && holder.isHeapType()) {
        readName(holder, name);
      }
    }
  }

  // ---- variables of functions

  public static void readCell(PyCell cell) {
    ThreadTrace thread = ThreadTrace.current();
    if (thread.isActive()) {
      ObjectShadow shadow = sharedShadow(cell, thread);
      if (shadow != null) {
        thread.read(shadow, 0, READ, cell, null);
      }
    }
  }

  public static void writeCell(PyCell cell, PyObject value) {
    ThreadTrace thread = ThreadTrace.current();
    if (thread.isActive()) {
      ObjectShadow shadow = sharedShadow(cell, thread);
      if (shadow != null) {
        Publication.publish(value, thread);
        thread.write(shadow, 0, WRITE, cell, null);
      }
    }
  }

  // ---- containers

  /** Reads a fixed location of a container: {@link #STRUCTURE}, {@link #ORDER} or an element. */
  public static void read(Traceable container, int location) {
    ThreadTrace thread = ThreadTrace.current();
    if (thread.isActive()) {
      ObjectShadow shadow = sharedShadow(container, thread);
      if (shadow != null) {
        thread.read(shadow, location, READ, container, null);
      }
    }
  }

  /** Writes a fixed location of a container; the value is null where none is stored. */
  public static void write(Traceable container, int location, PyObject value) {
    ThreadTrace thread = ThreadTrace.current();
    if (thread.isActive()) {
      ObjectShadow shadow = sharedShadow(container, thread);
      if (shadow != null) {
        Publication.publish(value, thread);
        thread.write(shadow, location, WRITE, container, null);
      }
    }
  }

  /** Moves what a container holds, and stores values that may be null. */
  public static void rearrange(Traceable container, PyObject... values) {
    ThreadTrace thread = ThreadTrace.current();
    if (thread.isActive()) {
      ObjectShadow shadow = sharedShadow(container, thread);
      if (shadow != null) {
        for (PyObject value : values) {
          Publication.publish(value, thread);
        }
        thread.write(shadow, STRUCTURE, WRITE, container, null);
        thread.write(shadow, ORDER, WRITE, container, null);
      }
    }
  }

  /** Reads an element of a list; an index out of range reads nothing. */
  public static void readElement(Traceable list, long index) {
    ThreadTrace thread = ThreadTrace.current();
    if (thread.isActive() && isElement(index)) {
      ObjectShadow shadow = sharedShadow(list, thread);
      if (shadow != null) {
        thread.read(shadow, ORDER, READ, list, null);
        thread.read(shadow, FIRST_ELEMENT + (int) index, READ, list, null);
      }
    }
  }

  /** Replaces an element of a list; an index out of range replaces nothing. */
  public static void writeElement(Traceable list, long index, PyObject value) {
    ThreadTrace thread = ThreadTrace.current();
    if (thread.isActive() && isElement(index)) {
      ObjectShadow shadow = sharedShadow(list, thread);
      if (shadow != null) {
        Publication.publish(value, thread);
        thread.read(shadow, ORDER, READ, list, null);
        thread.write(shadow, FIRST_ELEMENT + (int) index, WRITE, list, null);
      }
    }
  }

  private static boolean isElement(long index) {
    return index >= 0 && index < MOST_ELEMENTS;
  }

  /** Adds an element at the end of a list. */
  public static void append(Traceable list, PyObject value) {
    ThreadTrace thread = ThreadTrace.current();
    if (thread.isActive()) {
      ObjectShadow shadow = sharedShadow(list, thread);
      if (shadow != null) {
        Publication.publish(value, thread);
        thread.write(shadow, STRUCTURE, WRITE, list, null);
      }
    }
  }

  /** Adds the first elements of an array at the end of a list. */
  public static void extend(Traceable list, PyObject[] values, int count) {
    ThreadTrace thread = ThreadTrace.current();
    if (thread.isActive()) {
      ObjectShadow shadow = sharedShadow(list, thread);
      if (shadow != null) {
        for (int i = 0; i < count; i++) {
          Publication.publish(values[i], thread);
        }
        thread.write(shadow, STRUCTURE, WRITE, list, null);
      }
    }
  }

  /** Reads all of a container at once. */
  public static void readAll(Traceable container) {
    ThreadTrace thread = ThreadTrace.current();
    if (thread.isActive()) {
      ObjectShadow shadow = sharedShadow(container, thread);
      if (shadow != null) {
        thread.read(shadow, STRUCTURE, READ, container, null);
        thread.read(shadow, ORDER, READ, container, null);
      }
    }
  }

  /** A step of an iteration, or its end. */
  public static void iterate(Traceable container) {
    ThreadTrace thread = ThreadTrace.current();
    if (thread.isActive()) {
      ObjectShadow shadow = sharedShadow(container, thread);
      if (shadow != null) {
        thread.iterate(shadow, STRUCTURE, container);
        thread.iterate(shadow, ORDER, container);
      }
    }
  }

  /** Reads the entry of a key, which may be absent. */
  public static void readKey(Traceable container, PyObject key, long hash) {
    ThreadTrace thread = ThreadTrace.current();
    if (thread.isActive()) {
      ObjectShadow shadow = sharedShadow(container, thread);
      if (shadow != null) {
        thread.read(shadow, shadow.locationOf(hash, FIRST_ELEMENT), READ, container, key);
      }
    }
  }

  /**
   * Writes the entry of a key.
   *
   * @param value null where the entry is removed
   * @param changesKeys whether the set of keys changes
   */
  public static void writeKey(
      Traceable container, PyObject key, long hash, PyObject value, boolean changesKeys) {
    ThreadTrace thread = ThreadTrace.current();
    if (thread.isActive()) {
      ObjectShadow shadow = sharedShadow(container, thread);
      if (shadow != null) {
        Publication.publish(key, thread);
        Publication.publish(value, thread);
        thread.write(shadow, shadow.locationOf(hash, FIRST_ELEMENT), WRITE, container, key);
        if (changesKeys) {
          thread.write(shadow, STRUCTURE, WRITE, container, null);
        }
      }
    }
  }

  /** An iterator or generator moves on. */
  public static void advance(Traceable iterator) {
    ThreadTrace thread = ThreadTrace.current();
    if (thread.isActive()) {
      ObjectShadow shadow = sharedShadow(iterator, thread);
      if (shadow != null) {
        thread.write(shadow, 0, ADVANCE, iterator, null);
      }
    }
  }

  // ---- states

  /** The shadow of an object that the thread shares with others; null where it is its own. */
  static ObjectShadow sharedShadow(Traceable object, ThreadTrace thread) {
    Object state = object.shadow();
    return state instanceof ObjectShadow shadow
        ? shadow
        : state == null ? null : shareIfForeign(object, (Birth) state, thread);
  }

  /**
   * An object from before the first thread, or one that another thread made and handed over in a
   * way that was not seen: its history is taken for ordered before this access.
   */
  private static ObjectShadow shareIfForeign(Traceable object, Birth birth, ThreadTrace thread) {
    if (!birth.isEarly() && birth.owner() == thread) {
      return null;
    }
    return (ObjectShadow)
        object.changeShadow(birth, new ObjectShadow(object.locationCount(), birth));
  }
}
