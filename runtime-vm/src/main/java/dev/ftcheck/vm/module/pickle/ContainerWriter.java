package dev.ftcheck.vm.module.pickle;

import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.Identity;
import dev.ftcheck.vm.object.PyAnySet;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyFrozenSet;
import dev.ftcheck.vm.object.PyIterator;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PySet;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.Raise;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** Writes tuples, lists, dicts and sets, and the items that reductions add. */
final class ContainerWriter {

  /** Items between a mark and the instruction that takes them. */
  private static final int BATCH = 1000;

  private static final int FIRST_WITH_SHORT_TUPLES = 2;
  private static final int LONGEST_SHORT_TUPLE = 3;
  private static final int FIRST_WITH_SETS = 4;

  /** Containers within each other before a pickler in fast mode looks for a cycle. */
  private static final int FAST_DEPTH = 50;

  private final PickleWriter writer;
  private final PickleOutput output;

  /** The containers that are being written in fast mode, deeper than {@link #FAST_DEPTH}. */
  private final Set<PyObject> open = Collections.newSetFromMap(new IdentityHashMap<>());

  private int fastDepth;

  ContainerWriter(PickleWriter writer) {
    this.writer = writer;
    this.output = writer.output();
  }

  private void saveItem(PyObject item, PyObject container, long position) {
    try {
      writer.save(item);
    } catch (Raise raised) {
      throw PickleErrors.noted(raised, container, "item " + position);
    }
  }

  void tuple(PyTuple tuple) {
    int size = tuple.size();
    if (size == 0) {
      if (writer.isBinary()) {
        output.op(Opcode.EMPTY_TUPLE);
      } else {
        output.op(Opcode.MARK);
        output.op(Opcode.TUPLE);
      }
      return;
    }
    boolean isShort = size <= LONGEST_SHORT_TUPLE && writer.protocol() >= FIRST_WITH_SHORT_TUPLES;
    if (!isShort) {
      output.op(Opcode.MARK);
    }
    for (int i = 0; i < size; i++) {
      saveItem(tuple.get(i), tuple, i);
    }
    if (writer.isKnown(tuple)) {
      // An item contains the tuple: it was written meanwhile, and what is on the stack is not used.
      drop(size, isShort);
      writer.saveKnown(tuple);
      return;
    }
    output.op(isShort ? Opcode.TUPLE1 + size - 1 : Opcode.TUPLE);
    writer.remember(tuple);
  }

  private void drop(int size, boolean isShort) {
    if (!isShort && writer.isBinary()) {
      output.op(Opcode.POP_MARK);
      return;
    }
    for (int i = isShort ? 0 : -1; i < size; i++) {
      output.op(Opcode.POP);
    }
  }

  private void begin(PyObject container, int binaryCode, int textCode) {
    if (writer.pickler().fast != 0) {
      enterFast(container);
    }
    if (writer.isBinary()) {
      output.op(binaryCode);
    } else {
      output.op(Opcode.MARK);
      output.op(textCode);
    }
    writer.remember(container);
  }

  private void enterFast(PyObject container) {
    if (++fastDepth < FAST_DEPTH) {
      return;
    }
    if (!open.add(container)) {
      throw Errors.valueError(
          "fast mode: can't pickle cyclic objects including object type %s at 0x%x",
          container.type().fullyQualifiedName(), Identity.number(container));
    }
  }

  private void end(PyObject container) {
    if (writer.pickler().fast != 0 && fastDepth-- >= FAST_DEPTH) {
      open.remove(container);
    }
  }

  void list(PyList list) {
    begin(list, Opcode.EMPTY_LIST, Opcode.LIST);
    if (!writer.isBinary()) {
      for (int i = 0; i < list.size(); i++) {
        saveItem(item(list, i), list, i);
        output.op(Opcode.APPEND);
      }
    } else if (list.size() == 1) {
      saveItem(item(list, 0), list, 0);
      output.op(Opcode.APPEND);
    } else {
      for (int i = 0; i < list.size(); ) {
        output.op(Opcode.MARK);
        int batchEnd = i + BATCH;
        for (; i < batchEnd && i < list.size(); i++) {
          saveItem(item(list, i), list, i);
        }
        output.op(Opcode.APPENDS);
      }
    }
    end(list);
  }

  private static PyObject item(PyList list, int index) {
    PyObject item = list.getItem(index);
    if (item == null) {
      throw Errors.runtimeError("list changed size during iteration");
    }
    return item;
  }

  void dict(PyDict dict) {
    begin(dict, Opcode.EMPTY_DICT, Opcode.DICT);
    PyObject[] entries = dict.snapshot();
    int size = entries.length / 2;
    if (!writer.isBinary() || size == 1) {
      for (int i = 0; i < size; i++) {
        saveEntry(entries[2 * i], entries[2 * i + 1], dict);
        output.op(Opcode.SETITEM);
      }
    } else if (size > 0) {
      saveBatches(entries, dict);
    }
    end(dict);
  }

  /** A full batch is followed by another one, even when nothing is left for it. */
  private void saveBatches(PyObject[] entries, PyDict dict) {
    int size = entries.length / 2;
    int i = 0;
    int count;
    do {
      output.op(Opcode.MARK);
      for (count = 0; count < BATCH && i < size; count++, i++) {
        saveEntry(entries[2 * i], entries[2 * i + 1], dict);
      }
      output.op(Opcode.SETITEMS);
      requireSize(dict.size(), size, "dictionary");
    } while (count == BATCH);
  }

  private static void requireSize(int present, int first, String what) {
    if (present != first) {
      throw Errors.runtimeError("%s changed size during iteration", what);
    }
  }

  private void saveEntry(PyObject key, PyObject value, PyObject container) {
    writer.save(key);
    try {
      writer.save(value);
    } catch (Raise raised) {
      throw PickleErrors.noted(raised, container, "item " + Conversions.repr(key).value());
    }
  }

  /** Items that are appended to an object just written. */
  void appendAll(PyIterator items, PyObject container) {
    long position = 0;
    PyObject item = items.next();
    while (item != null) {
      PyObject next = writer.isBinary() ? items.next() : null;
      if (next == null) {
        saveItem(item, container, position++);
        output.op(Opcode.APPEND);
        item = writer.isBinary() ? null : items.next();
        continue;
      }
      output.op(Opcode.MARK);
      saveItem(item, container, position++);
      int count = 1;
      for (item = next; item != null; item = items.next()) {
        saveItem(item, container, position++);
        if (++count == BATCH) {
          item = items.next();
          break;
        }
      }
      output.op(Opcode.APPENDS);
    }
  }

  /** Entries that are set in an object just written. */
  void setAll(PyIterator entries, PyObject container) {
    PyTuple entry = entry(entries.next());
    while (entry != null) {
      PyTuple next = writer.isBinary() ? entry(entries.next()) : null;
      if (next == null) {
        saveEntry(entry.get(0), entry.get(1), container);
        output.op(Opcode.SETITEM);
        entry = writer.isBinary() ? null : entry(entries.next());
        continue;
      }
      output.op(Opcode.MARK);
      saveEntry(entry.get(0), entry.get(1), container);
      int count = 1;
      for (entry = next; entry != null; entry = entry(entries.next())) {
        saveEntry(entry.get(0), entry.get(1), container);
        if (++count == BATCH) {
          entry = entry(entries.next());
          break;
        }
      }
      output.op(Opcode.SETITEMS);
    }
  }

  private static PyTuple entry(PyObject item) {
    if (item == null || item instanceof PyTuple pair && pair.size() == 2) {
      return (PyTuple) item;
    }
    throw Errors.typeError("dict items iterator must return 2-tuples");
  }

  void set(PySet set) {
    if (writer.protocol() < FIRST_WITH_SETS) {
      reduce(set, PySet.TYPE);
      return;
    }
    output.op(Opcode.EMPTY_SET);
    writer.remember(set);
    PyObject[] elements = set.toArray();
    if (elements.length == 0) {
      return;
    }
    int i = 0;
    int count;
    do {
      output.op(Opcode.MARK);
      for (count = 0; count < BATCH && i < elements.length; count++) {
        saveElement(elements[i++], set);
      }
      output.op(Opcode.ADDITEMS);
      requireSize(set.size(), elements.length, "set");
    } while (count == BATCH);
  }

  void frozenSet(PyFrozenSet set) {
    if (writer.protocol() < FIRST_WITH_SETS) {
      reduce(set, PyFrozenSet.TYPE);
      return;
    }
    output.op(Opcode.MARK);
    for (PyObject element : set.toArray()) {
      saveElement(element, set);
    }
    if (writer.isKnown(set)) {
      output.op(Opcode.POP_MARK);
      writer.saveKnown(set);
      return;
    }
    output.op(Opcode.FROZENSET);
    writer.remember(set);
  }

  private void saveElement(PyObject element, PyAnySet set) {
    try {
      writer.save(element);
    } catch (Raise raised) {
      throw PickleErrors.noted(raised, set, "element");
    }
  }

  private void reduce(PyAnySet set, PyObject type) {
    PyList elements = new PyList(set.toArray());
    writer.reductions().save(PyTuple.of(type, PyTuple.of(elements)), set);
  }
}
