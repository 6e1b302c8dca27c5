package dev.ftcheck.vm.object;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PyDictPropertyTest {

  enum Action {
    PUT,
    PUT_IF_ABSENT,
    REMOVE,
    REMOVE_FIRST,
    REMOVE_LAST,
    COPY
  }

  record Step(Action action, Object key, int value) {}

  @Provide
  Arbitrary<List<Step>> steps() {
    Arbitrary<Object> keys =
        Arbitraries.oneOf(
            Arbitraries.integers().between(-20, 20).map(i -> (Object) (long) i),
            Arbitraries.of(0L, 1L << 32, -1L << 32, 1L << 40, Long.MAX_VALUE),
            Arbitraries.integers().between(0, 30).map(i -> "name" + i));
    return Combinators.combine(Arbitraries.of(Action.values()), keys, Arbitraries.integers())
        .as(Step::new)
        .list()
        .ofMaxSize(200);
  }

  @Property(tries = 300)
  void behaves_like_a_linked_hash_map(@ForAll("steps") List<Step> steps) {
    PyDict dict = new PyDict();
    Map<Object, Long> model = new LinkedHashMap<>();
    for (Step step : steps) {
      PyObject key = python(step.key());
      long value = step.value();
      switch (step.action()) {
        case PUT ->
            assertEquals(model.put(step.key(), value), number(dict.put(key, PyInt.of(value))));
        case PUT_IF_ABSENT -> {
          dict.putIfAbsent(key, PyInt.of(value));
          model.putIfAbsent(step.key(), value);
        }
        case REMOVE -> assertEquals(model.remove(step.key()), number(dict.remove(key)));
        case REMOVE_FIRST -> removeEnd(model, false, dict.removeFirst());
        case REMOVE_LAST -> removeEnd(model, true, dict.removeLast());
        case COPY -> dict = dict.copy();
      }
      assertEquals(model.size(), dict.size());
      assertEquals(model.get(step.key()), number(dict.get(key)));
    }
    assertEquals(
        model.keySet().stream().map(Object::toString).toList(),
        dict.keys().stream().map(PyObject::toString).toList());
  }

  private static void removeEnd(Map<Object, Long> model, boolean last, PyTuple removed) {
    if (model.isEmpty()) {
      assertNull(removed);
      return;
    }
    List<Object> keys = List.copyOf(model.keySet());
    Object key = last ? keys.getLast() : keys.getFirst();
    assertEquals(key.toString(), removed.get(0).toString());
    assertEquals(model.remove(key), number(removed.get(1)));
  }

  private static PyObject python(Object key) {
    return key instanceof Long number ? PyInt.of(number) : PyStr.of((String) key);
  }

  private static Long number(PyObject value) {
    return value == null ? null : ((PyInt) value).value;
  }
}
