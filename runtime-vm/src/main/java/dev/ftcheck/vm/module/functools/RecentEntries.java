package dev.ftcheck.vm.module.functools;

import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyObject;

/** A dict whose order is the order of last use. */
final class RecentEntries extends PyDict {

  /** The value, whose entry becomes the newest; null when there is none. */
  PyObject touch(PyObject key, long hash) {
    return moveToNewest(key, hash);
  }
}
