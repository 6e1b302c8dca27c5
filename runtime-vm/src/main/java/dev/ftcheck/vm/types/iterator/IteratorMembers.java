package dev.ftcheck.vm.types.iterator;

import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.PyIterator;
import dev.ftcheck.vm.object.PyObject;

/** What every built-in iterator type has; its behaviour class inherits it. */
public abstract class IteratorMembers {

  protected IteratorMembers() {}

  @PyMethod("__iter__")
  public static PyObject iter(PyIterator self) {
    return self;
  }

  @PyMethod("__next__")
  public static PyObject next(PyIterator self) {
    return self.next();
  }
}
