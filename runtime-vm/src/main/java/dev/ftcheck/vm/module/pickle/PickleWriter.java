package dev.ftcheck.vm.module.pickle;

import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.PyAttributesDict;
import dev.ftcheck.vm.object.PyBigInt;
import dev.ftcheck.vm.object.PyBool;
import dev.ftcheck.vm.object.PyByteArray;
import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyFloat;
import dev.ftcheck.vm.object.PyFrozenSet;
import dev.ftcheck.vm.object.PyFunction;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PySet;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;

/** Writes one pickle: decides how each object is written, and remembers it. Not thread-safe. */
final class PickleWriter {

  private static final int FIRST_WITH_SHORT_TUPLES = 2;
  private static final int FIRST_WITH_FRAMES = 4;

  private final PyPickler pickler;
  private final PickleOutput output;
  private final PyObject persistentId;
  private final boolean binary;
  private final int protocol;
  private final ScalarWriter scalars;
  private final ContainerWriter containers;
  private final ReductionWriter reductions;
  private final GlobalWriter globals;

  /** Null until it is needed. */
  private PickleRegistry registry;

  PickleWriter(PyPickler pickler, PickleOutput output) {
    this.pickler = pickler;
    this.output = output;
    this.persistentId = pickler.persistentId();
    this.binary = pickler.binary != 0;
    this.protocol = pickler.protocol();
    this.scalars = new ScalarWriter(this);
    this.containers = new ContainerWriter(this);
    this.globals = new GlobalWriter(this);
    this.reductions = new ReductionWriter(this, pickler.reducerOverride());
  }

  PyPickler pickler() {
    return pickler;
  }

  PickleOutput output() {
    return output;
  }

  boolean isBinary() {
    return binary;
  }

  int protocol() {
    return protocol;
  }

  GlobalWriter globals() {
    return globals;
  }

  PickleRegistry registry() {
    if (registry == null) {
      registry = PickleRegistry.current();
    }
    return registry;
  }

  ContainerWriter containers() {
    return containers;
  }

  ReductionWriter reductions() {
    return reductions;
  }

  /** Writes the whole pickle of an object. */
  void write(PyObject object) {
    if (protocol >= FIRST_WITH_SHORT_TUPLES) {
      output.op(Opcode.PROTO, protocol, 1);
    }
    if (protocol >= FIRST_WITH_FRAMES) {
      output.startFraming();
    }
    save(object);
    output.op(Opcode.STOP);
    output.finish();
  }

  /** Writes an object, or the persistent id that it has. */
  void save(PyObject object) {
    output.boundary();
    if (persistentId == null || !savePersistent(object)) {
      saveValue(object);
    }
  }

  private boolean savePersistent(PyObject object) {
    PyObject id = persistentId.call1(object);
    if (id == PyNone.NONE) {
      return false;
    }
    if (binary) {
      output.boundary();
      saveValue(id);
      output.op(Opcode.BINPERSID);
      return true;
    }
    String text = Conversions.str(id).value();
    if (text.chars().anyMatch(c -> c >= 0x80)) {
      throw PickleErrors.pickling("persistent IDs in protocol 0 must be ASCII strings");
    }
    output.line(Opcode.PERSID, text);
    return true;
  }

  private void saveValue(PyObject object) {
    Class<?> kind = object.getClass();
    if (kind == PyStr.class) {
      if (!saveKnown(object)) {
        scalars.text((PyStr) object);
      }
    } else if (kind == PyInt.class) {
      scalars.integer(((PyInt) object).value);
    } else if (object == PyNone.NONE) {
      output.op(Opcode.NONE);
    } else if (kind == PyFloat.class) {
      scalars.real(((PyFloat) object).value);
    } else if (kind == PyBool.class) {
      scalars.bool(object == PyBool.TRUE);
    } else if (kind == PyBigInt.class) {
      scalars.integer(((PyInt) object).big());
    } else if (!saveKnown(object)) {
      saveNew(object, kind);
    }
  }

  private void saveNew(PyObject object, Class<?> kind) {
    if (kind == PyBytes.class) {
      scalars.bytes((PyBytes) object);
    } else if (kind == PyDict.class || kind == PyAttributesDict.class) {
      containers.dict((PyDict) object);
    } else if (kind == PySet.class) {
      containers.set((PySet) object);
    } else if (kind == PyFrozenSet.class) {
      containers.frozenSet((PyFrozenSet) object);
    } else if (kind == PyList.class) {
      containers.list((PyList) object);
    } else if (kind == PyTuple.class) {
      containers.tuple((PyTuple) object);
    } else if (kind == PyByteArray.class) {
      scalars.byteArray((PyByteArray) object);
    } else if (kind == PyPickleBuffer.class) {
      scalars.buffer((PyPickleBuffer) object);
    } else if (!reductions.override(object)) {
      if (object instanceof PyFunction) {
        globals.save(object, null);
      } else if (object instanceof PyType type && type.type() == PyType.TYPE) {
        globals.saveType(type);
      } else {
        reductions.save(object);
      }
    }
  }

  /** Writes a reference to an object that was written before; false for another object. */
  boolean saveKnown(PyObject object) {
    int number = pickler.memo.get(object);
    if (number == PicklerMemo.ABSENT) {
      return false;
    }
    if (!binary) {
      output.line(Opcode.GET, Integer.toString(number));
    } else if (number < 256) {
      output.op(Opcode.BINGET, number, 1);
    } else {
      output.op(Opcode.LONG_BINGET, number, 4);
    }
    return true;
  }

  boolean isKnown(PyObject object) {
    return pickler.memo.get(object) != PicklerMemo.ABSENT;
  }

  /** Remembers an object that was just written. */
  void remember(PyObject object) {
    if (pickler.fast != 0) {
      return;
    }
    int number = pickler.memo.size();
    pickler.memo.put(object, number);
    if (protocol >= FIRST_WITH_FRAMES) {
      output.op(Opcode.MEMOIZE);
    } else if (!binary) {
      output.line(Opcode.PUT, Integer.toString(number));
    } else if (number < 256) {
      output.op(Opcode.BINPUT, number, 1);
    } else {
      output.op(Opcode.LONG_BINPUT, number, 4);
    }
  }
}
