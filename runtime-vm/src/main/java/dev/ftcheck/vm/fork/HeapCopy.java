package dev.ftcheck.vm.fork;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;

/**
 * One copy of an object graph. What is reachable from an object that {@link #of} was asked for is
 * copied once each, so that identities and cycles stay as they are. Immutable values, built-in
 * types, constants in static final fields and compiled code are shared with the original.
 *
 * <p>Objects are made at once and filled in {@link #finish}, without recursion. Owned by one
 * thread.
 */
public final class HeapCopy {

  private static final AtomicLong COUNT = new AtomicLong();
  private static final Object NOTHING = new Object();

  private final long number = COUNT.incrementAndGet();
  private IdentityHashMap<Object, Object> known = new IdentityHashMap<>(1 << 16);
  private final ArrayDeque<Object> unfilled = new ArrayDeque<>();
  private final List<Runnable> last = new ArrayList<>();
  private final List<Runnable> inChild = new ArrayList<>();
  private final ArrayDeque<Rehashed> tables = new ArrayDeque<>();
  private final List<DescriptorOwner> descriptorOwners = new ArrayList<>();

  private record Completion(Runnable step) {}

  /** Decides that the copy has {@code replacement} wherever the original has {@code source}. */
  public void replace(Object source, Object replacement) {
    known.put(source, replacement == null ? NOTHING : replacement);
  }

  /** What the copy has in the place of an object; null for null and for what stays behind. */
  @SuppressWarnings("unchecked")
  public <T> T of(T source) {
    if (source == null) {
      return null;
    }
    CopyRule rule = CopyRule.of(source.getClass());
    if (rule.isShared()) {
      return source;
    }
    rule.shareConstants(this);
    Object done = known.get(source);
    if (done != null) {
      return done == NOTHING ? null : (T) done;
    }
    Object made = rule.begin(source, this);
    known.put(source, made == null ? NOTHING : made);
    return (T) made;
  }

  /** An object of the same class whose fields {@link #finish} copies. */
  @SuppressWarnings("unchecked")
  public <T> T byFields(T source) {
    Object made = FieldPlan.of(source.getClass()).allocate();
    fillLater(source, made);
    return (T) made;
  }

  void fillLater(Object source, Object target) {
    unfilled.add(source);
    unfilled.add(target);
  }

  /** Tells this copy from all others of the JVM. */
  long number() {
    return number;
  }

  void shareIfUnknown(Object constant) {
    known.putIfAbsent(constant, constant);
  }

  /** Completes an object in {@link #finish}; the step may ask for copies of further objects. */
  public void complete(Runnable step) {
    unfilled.add(new Completion(step));
  }

  /** Does something when all objects are filled. */
  public void atEnd(Runnable step) {
    last.add(step);
  }

  /** Does something first of all on the child's main thread. */
  public void firstInChild(Runnable step) {
    inChild.add(step);
  }

  List<Runnable> firstSteps() {
    return inChild;
  }

  /** Remembers a table for {@link Rehashed#rehash}. */
  public void rehashLater(Rehashed table) {
    tables.add(table);
  }

  /** Remembers a copied object that has a file descriptor of its own, to be closed at the end. */
  public void ownsDescriptor(DescriptorOwner owner) {
    descriptorOwners.add(owner);
  }

  /** As {@link #rehashLater}, for the table of what may itself be a key. */
  public void rehashFirst(Rehashed table) {
    tables.addFirst(table);
  }

  /** Takes the next table to rehash; null when there are no more. */
  Rehashed nextTable() {
    return tables.poll();
  }

  List<DescriptorOwner> descriptorOwners() {
    return descriptorOwners;
  }

  /** Fills all objects, and those that they lead to. */
  public void finish() {
    for (Object source = unfilled.poll(); source != null; source = unfilled.poll()) {
      if (source instanceof Completion completion) {
        completion.step.run();
      } else {
        CopyRule.of(source.getClass()).fill(source, unfilled.poll(), this);
      }
    }
    last.forEach(Runnable::run);
  }

  /** Lets go of the originals, which may end before their copies. No further copies are made. */
  void forgetOriginals() {
    known = null;
  }

  /** Calls with each original and its copy, where they differ. */
  public void forEach(BiConsumer<Object, Object> action) {
    for (Map.Entry<Object, Object> entry : known.entrySet()) {
      if (entry.getKey() != entry.getValue() && entry.getValue() != NOTHING) {
        action.accept(entry.getKey(), entry.getValue());
      }
    }
  }
}
