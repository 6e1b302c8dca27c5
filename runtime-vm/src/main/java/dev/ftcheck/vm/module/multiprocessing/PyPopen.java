package dev.ftcheck.vm.module.multiprocessing;

import dev.ftcheck.vm.fork.ChildProcess;
import dev.ftcheck.vm.fork.ProcessTable;
import dev.ftcheck.vm.object.PyAttributed;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import java.lang.ref.Cleaner;
import java.util.Set;

/** {@code multiprocessing.popen_fork.Popen} and its like: the parent's handle of a child. */
final class PyPopen extends PyAttributed {

  static final PyType FORK = type("popen_fork.Popen", "PopenTypeTable", PyType.OBJECT);
  static final PyType FORK_SERVER =
      type("popen_forkserver.Popen", "PopenForkserverTypeTable", FORK);
  static final PyType SPAWN = type("popen_spawn_posix.Popen", "PopenSpawnTypeTable", FORK);

  private static final Cleaner CLEANER = Cleaner.create();

  private volatile ChildProcess child;

  /** Null in other processes than the parent. */
  private volatile SentinelPipes pipes;

  PyPopen(PyType type) {
    super(type.rootShape());
  }

  private static PyType type(String name, String table, PyType base) {
    return PyType.builtin(
        "multiprocessing." + name,
        "dev.ftcheck.vm.module.multiprocessing." + table,
        Set.of(TypeFlag.HAS_DICTIONARY),
        base);
  }

  /** The child runs; to be called once. */
  void started(ChildProcess process, SentinelPipes sentinels) {
    child = process;
    pipes = sentinels;
    CLEANER.register(this, sentinels);
  }

  /** Null before the start. */
  ChildProcess child() {
    return child;
  }

  /** The exit code or None. */
  PyObject returnCode() {
    ChildProcess known = child;
    if (known == null || known.status().isEmpty()) {
      return PyNone.NONE;
    }
    ProcessTable.remove(known);
    return PyInt.of(known.status().getAsInt());
  }

  /** The descriptor that becomes readable at the child's end; -1 in other processes. */
  int sentinel() {
    SentinelPipes known = pipes;
    return known == null ? -1 : known.sentinel();
  }

  void close() {
    SentinelPipes known = pipes;
    if (known != null) {
      known.run();
    }
  }
}
