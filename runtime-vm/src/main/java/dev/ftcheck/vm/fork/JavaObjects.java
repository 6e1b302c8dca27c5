package dev.ftcheck.vm.fork;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/** Rules for the classes of the JDK that hold state of the VM. All others are shared. */
final class JavaObjects {

  private static final Map<Class<?>, CopyRule> RULES = new HashMap<>();

  static {
    collection(ArrayList.class, ArrayList::new);
    collection(LinkedList.class, LinkedList::new);
    collection(ArrayDeque.class, ArrayDeque::new);
    collection(CopyOnWriteArrayList.class, CopyOnWriteArrayList::new);
    collection(ConcurrentLinkedQueue.class, ConcurrentLinkedQueue::new);
    collection(ConcurrentLinkedDeque.class, ConcurrentLinkedDeque::new);
    collection(HashSet.class, HashSet::new);
    collection(LinkedHashSet.class, LinkedHashSet::new);
    collection(TreeSet.class, TreeSet::new);
    collection(ConcurrentHashMap.newKeySet().getClass(), ConcurrentHashMap::newKeySet);
    collection(
        Collections.newSetFromMap(new IdentityHashMap<>()).getClass(),
        () -> Collections.newSetFromMap(new IdentityHashMap<>()));
    map(HashMap.class, HashMap::new);
    map(LinkedHashMap.class, LinkedHashMap::new);
    map(TreeMap.class, TreeMap::new);
    map(ConcurrentHashMap.class, ConcurrentHashMap::new);
    map(IdentityHashMap.class, IdentityHashMap::new);
    map(WeakHashMap.class, WeakHashMap::new);
    constant(List.of(), List.of(1), List.of(1, 2, 3), Set.of(), Set.of(1), Set.of(1, 2, 3));
    constant(Map.of(), Map.of(1, 1), Map.of(1, 1, 2, 2));
    value(Object.class, source -> new Object());
    value(AtomicInteger.class, source -> new AtomicInteger(source.get()));
    value(AtomicLong.class, source -> new AtomicLong(source.get()));
    value(AtomicBoolean.class, source -> new AtomicBoolean(source.get()));
    value(BitSet.class, source -> (BitSet) source.clone());
    value(StringBuilder.class, StringBuilder::new);
    value(ReentrantLock.class, source -> new ReentrantLock());
    value(ReferenceQueue.class, source -> new ReferenceQueue<>());
    made(AtomicReference.class, JavaObjects::atomic);
    made(WeakReference.class, (source, copy) -> new WeakReference<>(copy.of(source.get())));
  }

  private JavaObjects() {}

  /** The rule for a class of the JDK; null for one that is shared. */
  static CopyRule rule(Class<?> kind) {
    return RULES.get(kind);
  }

  private static AtomicReference<Object> atomic(AtomicReference<?> source, HeapCopy copy) {
    AtomicReference<Object> made = new AtomicReference<>();
    made.set(copy.of(source.get()));
    return made;
  }

  private static <T> void value(Class<T> kind, Function<T, ?> clone) {
    made(kind, (source, copy) -> clone.apply(source));
  }

  private static <T> void made(Class<T> kind, BiFunction<T, HeapCopy, ?> maker) {
    RULES.put(
        kind,
        new CopyRule.OfJdk() {
          @Override
          Object begin(Object source, HeapCopy copy) {
            return maker.apply(kind.cast(source), copy);
          }
        });
  }

  private static void collection(Class<?> kind, Supplier<Collection<Object>> empty) {
    RULES.put(
        kind,
        new CopyRule.OfJdk() {
          @Override
          Object begin(Object source, HeapCopy copy) {
            Collection<Object> made = empty.get();
            copy.fillLater(source, made);
            return made;
          }

          @Override
          @SuppressWarnings("unchecked")
          void fill(Object source, Object target, HeapCopy copy) {
            List<Object> elements = new ArrayList<>();
            for (Object element : ((Collection<?>) source).toArray()) {
              Object copied = copy.of(element);
              if (copied != null || element == null) {
                elements.add(copied);
              }
            }
            // A hash needs complete elements.
            copy.atEnd(() -> ((Collection<Object>) target).addAll(elements));
          }
        });
  }

  private static void map(Class<?> kind, Supplier<Map<Object, Object>> empty) {
    RULES.put(
        kind,
        new CopyRule.OfJdk() {
          @Override
          Object begin(Object source, HeapCopy copy) {
            Map<Object, Object> made = empty.get();
            copy.fillLater(source, made);
            return made;
          }

          @Override
          @SuppressWarnings("unchecked")
          void fill(Object source, Object target, HeapCopy copy) {
            List<Object> pairs = new ArrayList<>();
            ((Map<?, ?>) source)
                .forEach(
                    (key, value) -> {
                      Object copiedKey = copy.of(key);
                      Object copiedValue = copy.of(value);
                      if (copiedKey != null && copiedValue != null) {
                        pairs.add(copiedKey);
                        pairs.add(copiedValue);
                      }
                    });
            Map<Object, Object> made = (Map<Object, Object>) target;
            copy.atEnd(
                () -> {
                  for (int i = 0; i < pairs.size(); i += 2) {
                    made.put(pairs.get(i), pairs.get(i + 1));
                  }
                });
          }
        });
  }

  /** Immutable collections: anew where an element has a copy, else shared. */
  private static void constant(Object... samples) {
    for (Object sample : samples) {
      RULES.put(
          sample.getClass(),
          new CopyRule.OfJdk() {
            @Override
            Object begin(Object source, HeapCopy copy) {
              return switch (source) {
                case Map<?, ?> map -> constantMap(map, copy);
                case Set<?> set -> constantSet(set, copy);
                case List<?> list -> constantList(list, copy);
                default -> source;
              };
            }
          });
    }
  }

  private static Object constantList(List<?> source, HeapCopy copy) {
    Object[] elements = source.toArray();
    return replaceAll(elements, copy) ? List.of(elements) : source;
  }

  private static Object constantSet(Set<?> source, HeapCopy copy) {
    Object[] elements = source.toArray();
    return replaceAll(elements, copy) ? Set.of(elements) : source;
  }

  private static Object constantMap(Map<?, ?> source, HeapCopy copy) {
    Object[] keys = source.keySet().toArray();
    Object[] values = new Object[keys.length];
    for (int i = 0; i < keys.length; i++) {
      values[i] = source.get(keys[i]);
    }
    if (!(replaceAll(keys, copy) | replaceAll(values, copy))) {
      return source;
    }
    Map.Entry<?, ?>[] entries = new Map.Entry<?, ?>[keys.length];
    for (int i = 0; i < keys.length; i++) {
      entries[i] = Map.entry(keys[i], values[i]);
    }
    return Map.ofEntries(entries);
  }

  private static boolean replaceAll(Object[] elements, HeapCopy copy) {
    boolean differs = false;
    for (int i = 0; i < elements.length; i++) {
      Object copied = copy.of(elements[i]);
      differs |= copied != elements[i];
      elements[i] = copied;
    }
    return differs;
  }
}
