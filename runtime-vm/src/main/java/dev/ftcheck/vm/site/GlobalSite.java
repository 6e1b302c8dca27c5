package dev.ftcheck.vm.site;

import dev.ftcheck.vm.object.DictTable;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.Items;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyFunction;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.Raise;

/**
 * Reads one global variable or built-in. Remembers where in the dictionary's table the entry is; a
 * built-in only as long as the globals have no such name, which their table's identity and fill
 * can't tell, so that a miss looks into the globals each time.
 */
public final class GlobalSite {

  private record Entry(DictTable table, int position) {}

  private final PyStr name;
  private Entry global;
  private Entry builtin;

  public GlobalSite(PyStr name) {
    this.name = name;
  }

  /** The value; NameError when there is none. */
  public PyObject load(PyFunction function) {
    Entry known = global;
    PyDict globals = function.globals;
    if (known != null && globals.table() == known.table) {
      PyObject value = known.table.valueAt(known.position);
      if (value != null) {
        return value;
      }
    }
    return find(globals);
  }

  private PyObject find(PyDict globals) {
    if (globals.getClass() != PyDict.class) {
      return findInMapping(globals);
    }
    DictTable table = globals.table();
    int position = table.position(name);
    PyObject value = position < 0 ? globals.get(name) : table.valueAt(position);
    if (value != null) {
      if (position >= 0) {
        global = new Entry(table, position);
      }
      return value;
    }
    return findBuiltin(globals);
  }

  private PyObject findInMapping(PyDict globals) {
    try {
      return Items.get(globals, name);
    } catch (Raise raised) {
      if (!raised.is(ExceptionTypes.KEY_ERROR)) {
        throw raised;
      }
      return findBuiltin(globals);
    }
  }

  private PyObject findBuiltin(PyDict globals) {
    PyDict builtins = Builtins.of(globals);
    Entry known = builtin;
    DictTable table = builtins.table();
    if (known != null && known.table == table) {
      PyObject value = table.valueAt(known.position);
      if (value != null) {
        return value;
      }
    }
    int position = table.position(name);
    PyObject value = position < 0 ? builtins.get(name) : table.valueAt(position);
    if (value == null) {
      throw Errors.nameError(name);
    }
    if (position >= 0) {
      builtin = new Entry(table, position);
    }
    return value;
  }
}
