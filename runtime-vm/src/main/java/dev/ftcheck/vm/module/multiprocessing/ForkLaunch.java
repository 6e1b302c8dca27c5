package dev.ftcheck.vm.module.multiprocessing;

import dev.ftcheck.vm.fork.ChildProcess;
import dev.ftcheck.vm.fork.ForkHooks;
import dev.ftcheck.vm.fork.ProcessFork;
import dev.ftcheck.vm.importing.ImportSystem;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;

/** Starts a {@code multiprocessing.Process} as a copy of the running one. */
final class ForkLaunch {

  private static final PyStr[] SENTINEL = {PyStr.interned("parent_sentinel")};

  private ForkLaunch() {}

  static void launch(PyPopen handle, PyObject process) {
    SentinelPipes pipes = new SentinelPipes();
    ForkHooks.current().runBefore();
    ChildProcess child;
    try {
      child =
          ProcessFork.start(
              process, copied -> run(copied, pipes.parentSentinel()), pipes::childEnded);
    } finally {
      ForkHooks.current().runInParent();
    }
    handle.started(child, pipes);
  }

  /** What CPython's child does after {@code os.fork()}. */
  private static int run(PyObject process, int parentSentinel) {
    ForkHooks.current().runInChild();
    PyObject atexit = ImportSystem.current().module("atexit");
    Attributes.get(atexit, "_clear").call0();
    PyObject util = ImportSystem.current().module("multiprocessing.util");
    Attributes.get(atexit, "register").call1(Attributes.get(util, "_exit_function"));
    try {
      PyObject code =
          Attributes.get(process, "_bootstrap")
              .callKeywords(new PyObject[] {PyInt.of(parentSentinel)}, SENTINEL);
      return Conversions.toInt(code);
    } finally {
      Attributes.get(atexit, "_run_exitfuncs").call0();
    }
  }
}
