package dev.ftcheck.vm.object;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PyDictConcurrencyTest {

  private static final int THREADS = 4;
  private static final int KEYS = 20_000;

  @BeforeAll
  static void start() {
    ObjectLock.becomeMultiThreaded();
  }

  @Test
  void parallel_puts_of_different_keys_lose_nothing() throws Exception {
    PyDict dict = new PyDict();
    inParallel(
        thread -> {
          for (int i = 0; i < KEYS; i++) {
            dict.put(key(thread, i), PyInt.of(i));
          }
        });
    assertEquals(THREADS * KEYS, dict.size());
    for (int i = 0; i < KEYS; i++) {
      assertEquals(i, ((PyInt) dict.get(key(1, i))).value);
    }
  }

  @Test
  void a_reader_always_finds_a_key_that_stays_while_others_come_and_go() throws Exception {
    PyDict dict = new PyDict();
    PyStr stays = PyStr.of("stays");
    dict.put(stays, PyInt.of(0));
    AtomicBoolean missed = new AtomicBoolean();
    inParallel(
        thread -> {
          for (int i = 0; i < KEYS; i++) {
            if (thread == 0) {
              missed.compareAndSet(false, dict.get(PyStr.of("stays")) == null);
            } else {
              dict.put(key(thread, i), PyInt.of(i));
              dict.remove(key(thread, i - 5));
            }
          }
        });
    assertFalse(missed.get());
    assertEquals(1 + (THREADS - 1) * 5, dict.size());
  }

  @Test
  void one_thread_alone_wins_each_put_if_absent() throws Exception {
    PyDict dict = new PyDict();
    PyObject[][] seen = new PyObject[THREADS][KEYS];
    inParallel(
        thread -> {
          for (int i = 0; i < KEYS; i++) {
            seen[thread][i] = dict.putIfAbsent(PyInt.of(i), PyInt.of(thread));
          }
        });
    for (int i = 0; i < KEYS; i++) {
      for (int thread = 1; thread < THREADS; thread++) {
        assertSame(seen[0][i], seen[thread][i]);
      }
    }
  }

  @Test
  void a_remembered_position_never_leads_to_another_key() throws Exception {
    PyDict dict = new PyDict();
    PyStr name = PyStr.of("name");
    dict.put(name, PyInt.of(0));
    inParallel(
        thread -> {
          for (int i = 0; i < KEYS; i++) {
            if (thread == 0) {
              DictTable table = dict.table();
              int position = table.position(name);
              if (position < 0 || !dict.replaceAt(table, position, PyInt.of(i))) {
                dict.put(name, PyInt.of(i));
              }
            } else {
              dict.put(key(thread, i), PyInt.of(-1));
              dict.remove(key(thread, i));
            }
          }
        });
    assertEquals(KEYS - 1, ((PyInt) dict.get(name)).value);
    assertEquals(1, dict.size());
  }

  private static PyObject key(int thread, int i) {
    return thread % 2 == 0 ? PyInt.of((long) thread * KEYS + i) : PyStr.of(thread + "/" + i);
  }

  private static void inParallel(IntConsumer body) throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      List<Callable<Object>> tasks = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        int thread = i;
        tasks.add(
            () -> {
              body.accept(thread);
              return null;
            });
      }
      for (Future<Object> done : threads.invokeAll(tasks)) {
        done.get();
      }
    }
  }
}
