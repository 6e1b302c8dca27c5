package dev.ftcheck.analysis.pointsto;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * Inclusion constraints between nodes, solved by propagating differences. Objects are ids of {@link
 * #object}; a node that would hold more than {@link #LIMIT} objects keeps the first and is counted.
 * Single-threaded.
 */
final class Solver {

  /** More objects than this in one node say nothing that an analysis could use. */
  static final int LIMIT = 48;

  /**
   * A repeated edge is looked for among this many; one that slips through costs time, nothing else.
   */
  private static final int RECENT = 32;

  private final List<HeapObject> objects = new ArrayList<>();
  private final Map<HeapObject, Integer> ids = new HashMap<>();
  private ObjectSet[] sets = new ObjectSet[1 << 12];
  private ObjectSet[] deltas = new ObjectSet[1 << 12];

  /** Per node the count of its successors, then these. */
  private int[][] successors = new int[1 << 12][];

  /** Per node null, its one listener, or a list of its listeners: most have one. */
  private Object[] listeners = new Object[1 << 12];

  private int nodes;
  private final IntQueue pending = new IntQueue();
  private final LongTable fieldNodes = new LongTable();
  private final Map<String, Integer> fieldNames = new HashMap<>();
  private final List<String> fieldNamesById = new ArrayList<>();

  /** Per object the names of its fields; null where it has none. */
  private final List<List<String>> fieldsOfObject = new ArrayList<>();

  /** The nodes that refused an object: they hold {@link #LIMIT} and take no more. */
  private final BitSet overfull = new BitSet();

  int idOf(HeapObject object) {
    Integer known = ids.get(object);
    if (known != null) {
      return known;
    }
    ids.put(object, objects.size());
    objects.add(object);
    return objects.size() - 1;
  }

  HeapObject object(int id) {
    return objects.get(id);
  }

  int objectCount() {
    return objects.size();
  }

  /** Reserves {@code count} consecutive nodes and returns the first. */
  int newNodes(int count) {
    int first = nodes;
    nodes += count;
    if (nodes > sets.length) {
      int capacity = Math.max(nodes, sets.length * 2);
      sets = Arrays.copyOf(sets, capacity);
      deltas = Arrays.copyOf(deltas, capacity);
      successors = Arrays.copyOf(successors, capacity);
      listeners = Arrays.copyOf(listeners, capacity);
    }
    return first;
  }

  int field(int object, String name) {
    int nameId = fieldNames.computeIfAbsent(name, this::newFieldName);
    long key = ((long) object << 32) | nameId;
    int known = fieldNodes.get(key);
    if (known >= 0) {
      return known;
    }
    addField(object, name);
    int node = newNodes(1);
    fieldNodes.put(key, node);
    return node;
  }

  private void addField(int object, String name) {
    while (fieldsOfObject.size() <= object) {
      fieldsOfObject.add(null);
    }
    List<String> fields = fieldsOfObject.get(object);
    if (fields == null) {
      fields = new ArrayList<>(1);
      fieldsOfObject.set(object, fields);
    }
    fields.add(name);
  }

  /** The node of a field that something stored to or read from; -1 where nothing did. */
  int existingField(int object, String name) {
    Integer nameId = fieldNames.get(name);
    return nameId == null ? -1 : fieldNodes.get(((long) object << 32) | nameId);
  }

  List<String> fieldsOf(int object) {
    List<String> fields = object < fieldsOfObject.size() ? fieldsOfObject.get(object) : null;
    return fields == null ? List.of() : fields;
  }

  private int newFieldName(String name) {
    fieldNamesById.add(name);
    return fieldNamesById.size() - 1;
  }

  void add(int node, int object) {
    ObjectSet set = sets[node];
    if (set == null) {
      set = new ObjectSet();
      sets[node] = set;
    }
    if (set.size() >= LIMIT) {
      if (!overfull.get(node) && !set.contains(object)) {
        overfull.set(node);
      }
    } else if (set.add(object)) {
      delta(node).add(object);
    }
  }

  private ObjectSet delta(int node) {
    if (deltas[node] == null) {
      deltas[node] = new ObjectSet();
      pending.add(node);
    }
    return deltas[node];
  }

  /** Adds the objects as one by one in ascending order. */
  private void addAll(int node, ObjectSet objects) {
    if (overfull.get(node)) {
      return;
    }
    ObjectSet set = sets[node];
    if (set == null) {
      set = new ObjectSet();
      sets[node] = set;
    } else if (set.containsAll(objects)) {
      return;
    }
    if (set.size() >= LIMIT || set.addAll(objects, LIMIT, delta(node))) {
      overfull.set(node);
    }
  }

  void add(int node, HeapObject object) {
    add(node, idOf(object));
  }

  /** Everything in {@code from}, now and later, is in {@code to}. */
  void flow(int from, int to) {
    if (from == to || overfull.get(to)) {
      return;
    }
    int[] out = successors[from];
    if (out == null) {
      successors[from] = new int[] {1, to};
    } else {
      int count = out[0];
      for (int at = Math.max(1, count - RECENT); at <= count; at++) {
        if (out[at] == to) {
          return;
        }
      }
      if (count + 1 == out.length) {
        out = Arrays.copyOf(out, out.length * 2);
        successors[from] = out;
      }
      out[count + 1] = to;
      out[0] = count + 1;
    }
    if (sets[from] != null) {
      addAll(to, sets[from]);
    }
  }

  /** Calls the listener once for every object that is or comes to be in the node. */
  void onEach(int node, IntConsumer listener) {
    listen(node, listener);
    if (sets[node] != null) {
      ObjectSet waiting = deltas[node];
      for (int object : sets[node].toArray()) {
        if (waiting == null || !waiting.contains(object)) {
          listener.accept(object);
        }
      }
    }
  }

  @SuppressWarnings("unchecked")
  private void listen(int node, IntConsumer listener) {
    switch (listeners[node]) {
      case null -> listeners[node] = listener;
      case IntConsumer first -> listeners[node] = new ArrayList<>(List.of(first, listener));
      case Object several -> ((List<IntConsumer>) several).add(listener);
    }
  }

  /** A listener that is added meanwhile sees the objects as those that are already there. */
  @SuppressWarnings("unchecked")
  private void tell(int node, ObjectSet added) {
    switch (listeners[node]) {
      case null -> {}
      case IntConsumer only -> added.forEach(only);
      case Object several -> {
        List<IntConsumer> waiting = (List<IntConsumer>) several;
        int count = waiting.size();
        for (int at = 0; at < count; at++) {
          added.forEach(waiting.get(at));
        }
      }
    }
  }

  void solve() {
    while (!pending.isEmpty()) {
      int node = pending.remove();
      ObjectSet delta = deltas[node];
      deltas[node] = null;
      int[] out = successors[node];
      if (out != null) {
        for (int at = 1; at <= out[0]; at++) {
          addAll(out[at], delta);
        }
      }
      tell(node, delta);
    }
  }

  /**
   * No constraint comes any more: what only serves to solve them is dropped. Nodes may still be
   * reserved, and stay empty.
   */
  void finish() {
    deltas = new ObjectSet[0];
    successors = new int[0][];
    listeners = new Object[0];
  }

  private static final ObjectSet EMPTY = new ObjectSet();

  ObjectSet get(int node) {
    ObjectSet set = sets[node];
    return set == null ? EMPTY : set;
  }

  /** Whether the node has refused an object, so that it takes no more. */
  boolean isOverfull(int node) {
    return overfull.get(node);
  }

  /** How many nodes would hold more objects than the limit lets them. */
  int overfull() {
    return overfull.cardinality();
  }
}
