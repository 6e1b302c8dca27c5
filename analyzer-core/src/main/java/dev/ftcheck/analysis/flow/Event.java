package dev.ftcheck.analysis.flow;

import dev.ftcheck.analysis.models.Effect;
import dev.ftcheck.source.Span;
import java.util.List;
import java.util.Set;

/** One thing a unit does that matters to other threads. */
public sealed interface Event {

  Span span();

  Point point();

  /**
   * Reads or writes a place.
   *
   * @param key of an item access the constant key as text, empty where it is none
   * @param owned nobody else can reach the object yet, as far as this unit tells
   * @param selfEscaped the unit's first parameter was handed out before, so that a constructor no
   *     longer owns it
   * @param checks earlier reads of the same place (for a read of an item: tests for its key),
   *     outside of a common critical section, on which this access depends
   * @param basis the read this update started from; null for other kinds
   * @param constant a write of a constant
   * @param operation how a programmer would call it: {@code append}, {@code +=}, {@code del}
   */
  record Access(
      AccessKind kind,
      Place place,
      String key,
      Span span,
      Point point,
      boolean owned,
      boolean selfEscaped,
      boolean atomic,
      boolean constant,
      List<Check> checks,
      Access basis,
      String operation)
      implements Event {}

  /** A read on which control or a value depends, and where the decision is made. */
  record Check(Access read, Span span) {}

  /**
   * Runs other code in this thread.
   *
   * @param key the edge key of {@link dev.ftcheck.analysis.pointsto.PointsTo#edges}
   * @param function the callable; null for methods and for calls that the language makes
   * @param arguments the positional arguments up to the first starred one
   * @param receiver the object a method is called on; null for plain calls
   * @param ownedReceiver nobody else can reach the receiver yet
   * @param guards reads on which it depends that the call is made
   */
  record Invocation(
      int key,
      Operand function,
      Operand receiver,
      List<Operand> arguments,
      boolean ownedReceiver,
      boolean selfEscaped,
      List<Check> guards,
      Span span,
      Point point)
      implements Event {}

  /**
   * Calls a value of which nothing is known: out of an attribute, a container or a loop over one.
   *
   * @param callee the value, or the object whose attribute it is
   * @param attribute of the callee; empty where the callee itself is called
   */
  record UnknownCall(Operand callee, String attribute, Span span, Point point) implements Event {}

  /**
   * Acquires a lock.
   *
   * @param point before the acquisition
   * @param blocking waits without limit
   * @param acquisition as of {@link Held}
   */
  record Acquisition(
      Operand lock, boolean blocking, boolean byWith, int acquisition, Span span, Point point)
      implements Event {}

  /**
   * Starts a thread or hands a task to one.
   *
   * @param id unique in the program
   * @param key the edge key of the call that starts
   * @param handle the thread or future
   * @param many the start may repeat while an earlier one still runs
   */
  record Spawn(int id, int key, Operand handle, boolean many, Span span, Point point)
      implements Event {}

  /**
   * Waits for something that another thread has to do.
   *
   * @param on what is waited for; null where it is no one object
   * @param key the edge key of the call
   */
  record Wait(Effect.Waited what, Operand on, Patience patience, int key, Span span, Point point)
      implements Event {}

  /** How long a wait may last. */
  enum Patience {
    ENDLESS,
    /** A time limit was passed. */
    BOUNDED,
    /** It only looks, and returns at once. */
    NONE
  }

  /**
   * Wakes those who wait for the object: sets an event, completes a future, notifies a condition.
   */
  record Notification(Operand on, int key, Span span, Point point) implements Event {}

  /** Hands something to whoever takes from the object: puts an item into a queue. */
  record Gift(Operand to, Span span, Point point) implements Event {}

  /** Copies the process with the calling thread alone. */
  record Fork(int key, Span span, Point point) implements Event {}

  /**
   * From here on others can reach an object that this unit had for itself.
   *
   * @param object the first parameter, or an allocation of this unit
   */
  record Escape(Path object, Span span, Point point) implements Event {}

  /** Changes state that the whole process shares. */
  record ProcessChange(String what, Span span, Point point) implements Event {}

  /**
   * A reference to a container that the unit did not make leaves it.
   *
   * @param container what it shows where it is a live view
   * @param view it is a live view or an iterator
   * @param returned to the caller; else passed to code that is unknown
   * @param taken the locks held where the reference was taken, or where it leaves
   */
  record Departure(
      Operand container, boolean view, boolean returned, List<Held> taken, Span span, Point point)
      implements Event {}

  /** Sets events that others may wait for, as object ids. */
  record Signal(Set<Integer> objects, Span span, Point point) implements Event {

    public Signal {
      objects = Set.copyOf(objects);
    }
  }

  /** An {@code acquire()} whose {@code release()} is not reached on the way to {@code exit}. */
  record Leak(Operand lock, Span span, Point point, Span exit, boolean byException)
      implements Event {}
}
