package dev.ftcheck.vm.fork;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.runtime.Mutex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HeapCopyTest {

  private static <T> T copied(T source) {
    HeapCopy copy = new HeapCopy();
    T made = copy.of(source);
    copy.finish();
    return made;
  }

  @Test
  void identities_and_cycles_stay_as_they_are() {
    PyList inner = new PyList(PyInt.of(1));
    PyDict outer = new PyDict();
    outer.put(PyStr.of("a"), inner);
    outer.put(PyStr.of("b"), inner);
    outer.put(PyStr.of("self"), outer);

    PyDict made = copied(outer);

    assertNotSame(outer, made);
    assertNotSame(inner, made.get(PyStr.of("a")));
    assertSame(made.get(PyStr.of("a")), made.get(PyStr.of("b")));
    assertSame(made, made.get(PyStr.of("self")));
  }

  @Test
  void neither_side_sees_what_the_other_changes() {
    PyList list = new PyList(PyInt.of(1));
    PyList made = copied(list);
    list.add(PyInt.of(2));
    made.add(PyInt.of(3));
    made.add(PyInt.of(4));
    assertEquals(2, list.size());
    assertEquals(3, made.size());
  }

  @Test
  void values_constants_and_built_in_types_are_shared() {
    PyStr text = PyStr.of("text");
    PyTuple tuple = PyTuple.of(PyNone.NONE, text, PyType.OBJECT, PyTuple.EMPTY);
    assertEquals(List.of(tuple.items), List.of(copied(tuple).items));
    assertSame(PyTuple.EMPTY, copied(PyTuple.EMPTY));
  }

  @Test
  void a_dict_that_shrank_and_grew_keeps_its_entries_and_their_order() {
    PyDict dict = new PyDict();
    for (int i = 0; i < 100; i++) {
      dict.put(PyInt.of(i), PyInt.of(-i));
    }
    for (int i = 0; i < 90; i++) {
      dict.remove(PyInt.of(i));
    }
    PyDict made = copied(dict);
    made.put(PyStr.of("new"), PyNone.NONE);
    assertEquals(11, made.size());
    assertNull(made.get(PyInt.of(5)));
    assertEquals(PyInt.of(-95).value, ((PyInt) made.get(PyInt.of(95))).value);
    assertEquals(90, ((PyInt) made.keys().getFirst()).value);
  }

  @Test
  void a_lock_is_free_in_the_copy() {
    Mutex held = new Mutex();
    held.lock();
    assertEquals(false, copied(held).isLocked());
    assertEquals(true, held.isLocked());
  }

  @Test
  void what_stays_behind_is_left_out_of_collections() {
    class Local implements StaysBehind {}
    Map<String, Object> map = new HashMap<>();
    map.put("local", new Local());
    map.put("list", new ArrayList<>(List.of(new PyList())));
    Map<String, Object> made = copied(map);
    assertEquals(1, made.size());
    assertNotSame(map.get("list"), made.get("list"));
  }

  record Pair(Object first, Object second) {}

  @Test
  void a_record_of_values_is_shared_and_one_of_objects_copied() {
    Pair values = new Pair("a", 1);
    assertSame(values, copied(values));
    PyList list = new PyList();
    Pair pair = copied(new Pair(list, list));
    assertNotSame(list, pair.first());
    assertSame(pair.first(), pair.second());
  }
}
