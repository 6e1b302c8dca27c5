package dev.ftcheck.vm.site;

import dev.ftcheck.vm.object.DictTable;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.Hashing;
import dev.ftcheck.vm.object.Items;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyFunction;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.trace.Accesses;
import dev.ftcheck.vm.trace.ThreadTrace;
import dev.ftcheck.vm.trace.Tracing;

/**
 * Reads one global variable or built-in. Remembers where in the dictionary's table the entry is; a
 * built-in only as long as the table of the globals got no key and has the same {@code
 * __builtins__}.
 */
public final class GlobalSite {

  private record Entry(DictTable table, int position) {}

  /**
   * A built-in.
   *
   * @param globals the table that has not its name, with {@code filled} keys so far
   * @param own where its {@code __builtins__} are, and {@code namespace} what they are
   */
  private record BuiltinEntry(
      DictTable globals,
      int filled,
      int own,
      PyObject namespace,
      PyDict builtins,
      DictTable table,
      int position) {

    /** The value; null when it may be another one by now. */
    PyObject value(DictTable present) {
      return present == globals
              && present.filled() == filled
              && present.valueAt(own) == namespace
              && builtins.table() == table
          ? table.valueAt(position)
          : null;
    }
  }

  private final PyStr name;
  private Entry global;
  private BuiltinEntry builtin;

  /** The epoch of the last read that the checker knows of; a race only tells one twice. */
  private long lastRead;

  public GlobalSite(PyStr name) {
    this.name = name;
  }

  /** The value; NameError when there is none. */
  public PyObject load(PyFunction function) {
    Entry known = global;
    PyDict globals = function.globals;
    DictTable table = globals.table();
    if (known != null && table == known.table) {
      PyObject value = known.table.valueAt(known.position);
      if (value != null) {
        if (Tracing.ON) {
          read(globals);
        }
        return value;
      }
    }
    BuiltinEntry foreign = builtin;
    PyObject value = foreign == null ? null : foreign.value(table);
    return value != null ? value : find(globals);
  }

  /** Tells the checker of a read, unless this site was the last time read in the same epoch. */
  private void read(PyDict globals) {
    long now = ThreadTrace.current().epoch();
    if (now != lastRead) {
      Accesses.readKey(globals, name, Hashing.hash(name));
      lastRead = now;
    }
  }

  private PyObject find(PyDict globals) {
    if (globals.getClass() != PyDict.class) {
      return findInMapping(globals);
    }
    DictTable table = globals.table();
    int filled = table.filled();
    int position = table.position(name);
    PyObject value = position < 0 ? globals.get(name) : table.valueAt(position);
    if (value != null) {
      if (position >= 0) {
        if (Tracing.ON) {
          read(globals);
        }
        global = new Entry(table, position);
      }
      return value;
    }
    return findBuiltin(globals, table, filled);
  }

  private PyObject findInMapping(PyDict globals) {
    try {
      return Items.get(globals, name);
    } catch (Raise raised) {
      if (!raised.is(ExceptionTypes.KEY_ERROR)) {
        throw raised;
      }
      return findBuiltin(globals, null, 0);
    }
  }

  /** {@code globals} had not the name when their table, null for unknown, had so many keys. */
  private PyObject findBuiltin(PyDict globals, DictTable globalTable, int filled) {
    PyDict builtins = Builtins.of(globals);
    DictTable table = builtins.table();
    int position = table.position(name);
    PyObject value = position < 0 ? builtins.get(name) : table.valueAt(position);
    if (value == null) {
      throw Errors.nameError(name);
    }
    int own = globalTable == null ? -1 : globalTable.position(Builtins.NAME);
    PyObject namespace = own < 0 ? null : globalTable.valueAt(own);
    if (position >= 0 && Builtins.in(namespace) == builtins) {
      builtin = new BuiltinEntry(globalTable, filled, own, namespace, builtins, table, position);
    }
    return value;
  }
}
