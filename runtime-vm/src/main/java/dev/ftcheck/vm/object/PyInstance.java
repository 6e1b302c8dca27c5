package dev.ftcheck.vm.object;

import dev.ftcheck.vm.fork.Forkable;
import dev.ftcheck.vm.fork.HeapCopy;
import dev.ftcheck.vm.fork.InheritedConnection;
import dev.ftcheck.vm.runtime.Finalizers;

/** An instance of a class that a program defined, on the layout of {@code object}. */
public final class PyInstance extends PyAttributed implements Forkable {

  public PyInstance(PyType type) {
    super(type.rootShape());
    Finalizers.watchIfNeeded(this, this);
  }

  @Override
  public Object forkInto(HeapCopy copy) {
    PyInstance made = copy.byFields(this);
    if (InheritedConnection.isConnection(this)) {
      copy.ownsDescriptor(new InheritedConnection(made));
    }
    return made;
  }
}
