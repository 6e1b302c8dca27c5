package dev.ftcheck.vm.object;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class PySetConcurrencyTest {

  private static final int THREADS = 4;
  private static final int ELEMENTS = 20_000;

  /** Its equality is Python's, so that a search runs outside the lock. */
  private static PyObject element(int i) {
    return PyTuple.of(PyInt.of(i), PyFloat.of(i));
  }

  @Test
  void an_element_that_all_threads_add_is_in_once() throws Exception {
    ObjectLock.becomeMultiThreaded();
    PySet set = new PySet();
    try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      List<Callable<Object>> tasks = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        tasks.add(
            () -> {
              for (int i = 0; i < ELEMENTS; i++) {
                set.add(element(i));
              }
              return null;
            });
      }
      for (Future<Object> done : threads.invokeAll(tasks)) {
        done.get();
      }
    }
    assertEquals(ELEMENTS, set.size());
  }
}
