package dev.ftcheck.vm.object;

import dev.ftcheck.vm.fork.Forkable;
import dev.ftcheck.vm.fork.HeapCopy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * A hidden class: a type and the slot of each attribute name, in the order of their addition.
 * Immutable and shared by all objects that got the same attributes in the same order, except beyond
 * {@link #SHARED_LIMIT} names: then it belongs to one object, grows in place under that object's
 * lock, and is never cached at a site.
 */
public final class Shape implements Forkable {

  /** So many names and an object is taken for a dictionary of its own. */
  static final int SHARED_LIMIT = 64;

  private static final Map<String, Integer> EMPTY = Map.of();

  /** The type of the objects of this shape. */
  public final PyType type;

  private final Shape parent;
  private final String name;
  private final int index;
  private final int slotCount;
  private final Map<String, Integer> owned;
  private volatile Map<String, Integer> table;
  private volatile ConcurrentHashMap<Object, Shape> transitions;

  private Shape(
      PyType type,
      Shape parent,
      String name,
      int index,
      int slotCount,
      Map<String, Integer> owned) {
    this.type = type;
    this.parent = parent;
    this.name = name;
    this.index = index;
    this.slotCount = slotCount;
    this.owned = owned;
  }

  /** The shape of a new object of the type. The first {@code fixed} slots belong to `__slots__`. */
  static Shape root(PyType type, int fixed) {
    return new Shape(type, null, null, -1, fixed, null);
  }

  /** Whether a site may remember this shape. */
  public boolean isShared() {
    return owned == null;
  }

  /** Whether {@code next} is this shape and the one attribute, which gets the last slot. */
  public boolean isExtendedBy(Shape next, String attribute) {
    return next.parent == this && next.index == slotCount && next.name.equals(attribute);
  }

  /** How many slots an object of this shape uses, deleted ones included. */
  public int slotCount() {
    return owned == null ? slotCount : slotCount + owned.size();
  }

  /** The slot of an attribute; -1 when the shape has no such name. */
  public int indexOf(String attribute) {
    if (owned != null) {
      Integer found = owned.get(attribute);
      return found == null ? -1 : found;
    }
    Map<String, Integer> known = table;
    if (known == null) {
      known = tabulate();
    }
    if (known == EMPTY) {
      return -1;
    }
    Integer found = known.get(attribute);
    return found == null ? -1 : found;
  }

  private Map<String, Integer> tabulate() {
    Map<String, Integer> made = new HashMap<>();
    for (Shape shape = this; shape.parent != null; shape = shape.parent) {
      made.putIfAbsent(shape.name, shape.index);
    }
    made.values().removeIf(i -> i < 0);
    table = made.isEmpty() ? EMPTY : made;
    return table;
  }

  /**
   * The names in the order of their addition, without private ones: a name that begins with a null
   * character is the VM's own and no attribute of the program.
   */
  public List<String> names() {
    if (owned != null) {
      return visibleNames();
    }
    List<String> known = names;
    if (known == null) {
      known = visibleNames();
      names = known;
    }
    return known;
  }

  private List<String> visibleNames() {
    return allNames().stream().filter(n -> !n.startsWith("\0")).toList();
  }

  /** What {@link #names} answers for a shape that never changes, once it was asked for. */
  private List<String> names;

  private List<String> allNames() {
    if (owned != null) {
      List<Map.Entry<String, Integer>> entries = new ArrayList<>(owned.entrySet());
      entries.sort(Map.Entry.comparingByValue());
      return entries.stream().map(Map.Entry::getKey).toList();
    }
    List<String> names = new ArrayList<>();
    Map<String, Integer> known = table == null ? tabulate() : table;
    for (Shape shape = this; shape.parent != null; shape = shape.parent) {
      Integer found = known.get(shape.name);
      if (found != null && found == shape.index) {
        names.add(shape.name);
      }
    }
    return names.reversed();
  }

  /** This shape and one more attribute. Called under the lock of the object that changes. */
  Shape with(String attribute) {
    if (owned != null) {
      owned.put(attribute, slotCount + owned.size());
      return this;
    }
    if (slotCount >= SHARED_LIMIT) {
      return forOneObject().with(attribute);
    }
    return transition(
        attribute, () -> new Shape(type, this, attribute, slotCount, slotCount + 1, null));
  }

  /** The same attributes in a shape that is not shared. */
  Shape forOneObject() {
    if (owned != null) {
      return this;
    }
    Map<String, Integer> all = new ConcurrentHashMap<>();
    for (String known : allNames()) {
      all.put(known, indexOf(known));
    }
    // Indices go on behind all that were ever used.
    return new Shape(type, null, null, -1, slotCount - all.size(), all);
  }

  /** This shape without an attribute; its index stays unused. */
  Shape without(String attribute) {
    if (owned != null) {
      int unused = owned.remove(attribute);
      // A private name that no program can spell keeps the index taken.
      owned.put("\0" + unused, unused);
      return this;
    }
    return transition(
        new Removal(attribute), () -> new Shape(type, this, attribute, -1, slotCount, null));
  }

  /** The same attributes in the same slots, for another type. */
  Shape retyped(PyType other) {
    if (owned != null) {
      return new Shape(other, null, null, -1, slotCount, owned);
    }
    if (parent == null) {
      return slotCount == other.rootShape().slotCount
          ? other.rootShape()
          : new Shape(other, null, null, -1, slotCount, null);
    }
    return transition(
        other,
        () -> {
          Shape base = parent.retyped(other);
          return index < 0 ? base.without(name) : base.with(name);
        });
  }

  /** Those of built-in types are shared like the types. */
  @Override
  public Object forkInto(HeapCopy copy) {
    return type.isHeapType() || !isShared() ? copy.byFields(this) : this;
  }

  private record Removal(String name) {}

  private Shape transition(Object key, Supplier<Shape> next) {
    ConcurrentHashMap<Object, Shape> known = transitions;
    if (known == null) {
      synchronized (this) {
        known = transitions;
        if (known == null) {
          known = new ConcurrentHashMap<>(4);
          transitions = known;
        }
      }
    }
    Shape found = known.get(key);
    if (found != null) {
      return found;
    }
    Shape made = next.get();
    Shape earlier = known.putIfAbsent(key, made);
    return earlier == null ? made : earlier;
  }
}
