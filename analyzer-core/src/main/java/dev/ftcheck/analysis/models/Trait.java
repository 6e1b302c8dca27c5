package dev.ftcheck.analysis.models;

import java.io.Serializable;
import java.util.Set;

/**
 * What the instances of a model class are: one record per decorator word. Subclasses inherit the
 * traits.
 */
public sealed interface Trait extends Serializable {

  /**
   * {@code @lock}.
   *
   * @param reentrant its holder may acquire it again
   * @param counting a semaphore: guards nothing by itself, may be released by any thread
   * @param condition waiting and notifying need it held; it is the lock in its attribute {@code
   *     _lock}, and where that is None or nothing a reentrant lock of its own
   */
  record Lock(boolean reentrant, boolean counting, boolean condition) implements Trait {}

  /** {@code @async_lock}: excludes tasks of one event loop, no threads. */
  record AsyncLock() implements Trait {}

  /** {@code @thread}: runs its method {@code run} on a thread of its own once started. */
  record ThreadObject() implements Trait {}

  /** {@code @process}: as a thread, but shares no heap with its creator. */
  record ProcessObject() implements Trait {}

  /**
   * {@code @executor}.
   *
   * @param size the constructor's parameter for the number of workers, empty where there is none
   * @param processes the tasks share no heap with their submitter
   */
  record Executor(String size, boolean processes) implements Trait {}

  /** {@code @future}: holds the result of a task. */
  record Future() implements Trait {}

  /** {@code @queue}: orders each give before the take of that item. */
  record Queue() implements Trait {}

  /** {@code @event}. */
  record Event() implements Trait {}

  /** {@code @barrier}. */
  record Barrier() implements Trait {}

  /**
   * {@code @handler("get post")}: threads of a server call these methods of subclasses, several at
   * once.
   *
   * @param fresh each call has an object of its own
   */
  record Handler(Set<String> methods, boolean fresh) implements Trait {

    public Handler {
      methods = Set.copyOf(methods);
    }
  }

  /** {@code @event_loop}: its methods belong to its thread, but for those that are thread-safe. */
  record EventLoop() implements Trait {}

  /**
   * {@code @container("dict")}: has elements. Subscripts and loops on such an object inside its
   * model are primitive.
   *
   * @param mutable its operations may conflict
   */
  record Container(Shape shape, boolean mutable) implements Trait {}

  /** How a container finds its elements. */
  enum Shape {
    /** By position. */
    LIST,
    /** By key; iteration gives the keys. */
    DICT,
    /** By themselves. */
    SET
  }

  /**
   * {@code @thread_local}: attributes are per thread.
   *
   * @param inherited a new thread starts with a copy of its creator's values
   */
  record ThreadLocal(boolean inherited) implements Trait {}

  /** {@code @weak}: a container that forgets what nobody else holds. */
  record Weak() implements Trait {}

  /**
   * {@code @changed_by("any import")}: a container of the interpreter, which every thread changes
   * without naming it.
   */
  record ChangedBy(String what) implements Trait {}

  /** {@code @context}: a set of values of context variables, in which code can be run. */
  record Context() implements Trait {}

  /** {@code @thread_safe}: the documentation lets threads share instances. */
  record ThreadSafe() implements Trait {}

  /**
   * {@code @not_thread_safe("why")}: the documentation forbids sharing, or promises nothing where
   * it matters.
   *
   * @param ofLoop it belongs to the thread of an event loop, whose tasks take turns
   */
  record NotThreadSafe(String why, boolean ofLoop) implements Trait {}

  /**
   * {@code @field_class}: subclasses get a constructor that stores their annotated class variables
   * in the instance.
   */
  record FieldClass() implements Trait {}

  /** {@code @resource("file")}: holds something that has to be closed. */
  record Resource(String what) implements Trait {}
}
