package dev.ftcheck.vm.module.io;

import dev.ftcheck.vm.fork.StaysBehind;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.runtime.Interpreter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * The writers of an interpreter that hold data. A writer is kept alive from its first unwritten
 * byte until it is flushed, so that a file that a program forgets to close is complete at its end,
 * as with CPython, where forgetting it writes it.
 *
 * <p>Thread-safe.
 */
public final class OpenWriters implements StaysBehind {

  private final Set<PyObject> dirty = Collections.newSetFromMap(new IdentityHashMap<>());

  private volatile boolean isEmpty = true;

  private OpenWriters() {}

  static OpenWriters current() {
    return Interpreter.current().state(OpenWriters.class, OpenWriters::new);
  }

  synchronized void add(PyObject writer) {
    dirty.add(writer);
    isEmpty = false;
  }

  synchronized void remove(PyObject writer) {
    dirty.remove(writer);
    isEmpty = dirty.isEmpty();
  }

  private synchronized List<PyObject> take() {
    List<PyObject> writers = new ArrayList<>(dirty);
    dirty.clear();
    return writers;
  }

  /**
   * Writes what files hold that were opened by name, as far as that goes at once. CPython writes a
   * file when the program forgets it; a program that reads it then, or tells another process to,
   * expects its content. A file that is still in use merely gets its data a little early.
   */
  public static void settle() {
    OpenWriters writers = current();
    if (writers.isEmpty) {
      return;
    }
    for (PyObject writer : writers.snapshot()) {
      try {
        if (writer instanceof PyTextIOWrapper text) {
          text.settle();
        }
      } catch (Raise ignored) {
        // What could not be written stays, for an operation of its owner to tell why.
        continue;
      }
    }
    for (PyObject writer : writers.snapshot()) {
      try {
        if (writer instanceof PyBuffered buffered) {
          buffered.settle();
        }
      } catch (Raise ignored) {
        continue;
      }
    }
  }

  private synchronized List<PyObject> snapshot() {
    return new ArrayList<>(dirty);
  }

  /**
   * Writes what all writers of the running interpreter hold; for the end of a program. Errors are
   * nobody's to handle then and are dropped, as CPython drops those of finalizers.
   */
  public static void flushAll() {
    OpenWriters writers = current();
    // Flushing a text wrapper fills the buffer below it.
    for (List<PyObject> some = writers.take(); !some.isEmpty(); some = writers.take()) {
      for (PyObject writer : some) {
        try {
          Methods.call(writer, "flush");
        } catch (Raise ignored) {
          writers.remove(writer);
        }
      }
    }
  }
}
