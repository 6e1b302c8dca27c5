package dev.ftcheck.vm.module.itertools;

import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyIterator;
import dev.ftcheck.vm.object.PyObject;

/**
 * One item that the iterators of a {@code tee} share, and the link to the next. The item is fetched
 * by whoever comes first; a thread that comes meanwhile gets a RuntimeError, as in CPython.
 */
final class TeeLink {

  private final PyIterator source;
  private PyObject item;
  private TeeLink following;
  private boolean running;

  TeeLink(PyIterator source) {
    this.source = source;
  }

  /** The item; null at the end. */
  PyObject item() {
    synchronized (this) {
      if (following != null) {
        return item;
      }
      if (running) {
        throw Errors.runtimeError("cannot re-enter the tee iterator");
      }
      running = true;
    }
    PyObject fetched = null;
    try {
      fetched = source.next();
      return fetched;
    } finally {
      synchronized (this) {
        running = false;
        if (fetched != null) {
          item = fetched;
          following = new TeeLink(source);
        }
      }
    }
  }

  /** The link after this one, once the item is fetched. */
  synchronized TeeLink following() {
    return following;
  }
}
