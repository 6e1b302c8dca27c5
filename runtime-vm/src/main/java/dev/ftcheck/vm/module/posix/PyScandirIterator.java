package dev.ftcheck.vm.module.posix;

import dev.ftcheck.vm.libc.DirectoryListing;
import dev.ftcheck.vm.object.PyIterator;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * What {@code os.scandir} answers. The directory was read as a whole and is closed already.
 * Thread-safe.
 */
final class PyScandirIterator extends PyIterator {

  static final PyType TYPE =
      PyType.builtin(
          "posix.ScandirIterator",
          "dev.ftcheck.vm.module.posix.ScandirIteratorTypeTable",
          Set.of(TypeFlag.FINAL));

  private final PathArgument directory;
  private Iterator<DirectoryListing.Entry> entries;

  PyScandirIterator(PathArgument directory, List<DirectoryListing.Entry> entries) {
    this.directory = directory;
    this.entries = entries.iterator();
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public synchronized PyObject next() {
    return entries.hasNext() ? new PyDirEntry(directory, entries.next()) : null;
  }

  synchronized void close() {
    entries = List.<DirectoryListing.Entry>of().iterator();
  }
}
