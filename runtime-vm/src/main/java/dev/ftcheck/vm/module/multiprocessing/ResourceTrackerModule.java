package dev.ftcheck.vm.module.multiprocessing;

import dev.ftcheck.vm.natives.BuiltinModule;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.PyObject;

/**
 * {@code multiprocessing.resource_tracker}. CPython's is a process that frees what a killed program
 * leaves behind. Semaphores of processes inside the JVM end with the JVM, so nothing is tracked.
 */
@BuiltinModule("multiprocessing.resource_tracker")
final class ResourceTrackerModule {

  private ResourceTrackerModule() {}

  @PyMethod("ensure_running")
  static void ensureRunning() {}

  @PyMethod(value = "register", signature = "(name, rtype)")
  static void register(PyObject name, PyObject kind) {}

  @PyMethod(value = "unregister", signature = "(name, rtype)")
  static void unregister(PyObject name, PyObject kind) {}
}
