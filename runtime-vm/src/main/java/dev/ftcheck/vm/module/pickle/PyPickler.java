package dev.ftcheck.vm.module.pickle;

import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyAttributed;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import java.util.Set;

/** A {@code _pickle.Pickler}. One thread at a time may use it. */
final class PyPickler extends PyAttributed {

  static final PyType TYPE =
      PyType.builtin(
          "_pickle.Pickler",
          "dev.ftcheck.vm.module.pickle.PicklerTypeTable",
          Set.of(TypeFlag.NO_WEAK_REFERENCES));

  static final int HIGHEST_PROTOCOL = 5;

  private static final int FIRST_OUT_OF_BAND = 5;
  private static final int FIRST_OF_NEW_NAMES = 3;

  private static final PyStr PERSISTENT_ID = PyStr.interned("persistent_id");
  private static final PyStr WRITE = PyStr.interned("write");
  private static final PyStr DISPATCH_TABLE = PyStr.interned("dispatch_table");
  private static final PyStr REDUCER_OVERRIDE = PyStr.interned("reducer_override");

  /** The file's {@code write}; null before {@code __init__}, and for {@code dumps}. */
  private PyObject write;

  private int protocol = HIGHEST_PROTOCOL;
  private boolean fixesImports;
  private PyObject bufferCallback;

  /** What the program set as {@code persistent_id} of this pickler; null for nothing. */
  private PyObject ownPersistentId;

  /** {@code dispatch_table}; null for none. */
  PyObject dispatchTable;

  /** {@code bin}: whether the binary instructions of protocol 1 are used. */
  int binary = 1;

  /** {@code fast}: nonzero when nothing is remembered. */
  int fast;

  PicklerMemo memo = new PicklerMemo();

  private final ExclusiveUse use = new ExclusiveUse();

  PyPickler(PyType type) {
    super(type.rootShape());
  }

  /** {@code Pickler.__init__}. */
  void initialise(PyObject file, PicklerOptions options) {
    use.require("Pickler");
    configure(options);
    PyObject found = Attributes.find(file, WRITE);
    if (found == null) {
      throw Errors.typeError("file must have a 'write' attribute");
    }
    write = found;
    memo = new PicklerMemo();
    fast = 0;
    dispatchTable = Attributes.find(this, DISPATCH_TABLE);
  }

  /** Takes the options of a pickler that only collects the bytes. */
  void configure(PicklerOptions options) {
    int given = options.protocol();
    if (given > HIGHEST_PROTOCOL) {
      throw Errors.valueError("pickle protocol must be <= %d", HIGHEST_PROTOCOL);
    }
    protocol = given < 0 ? HIGHEST_PROTOCOL : given;
    binary = protocol > 0 ? 1 : 0;
    fixesImports = options.fixesImports() && protocol < FIRST_OF_NEW_NAMES;
    bufferCallback = options.bufferCallback();
    if (bufferCallback != null && protocol < FIRST_OUT_OF_BAND) {
      throw Errors.valueError("buffer_callback needs protocol >= 5");
    }
  }

  boolean isInitialised() {
    return write != null;
  }

  int protocol() {
    return protocol;
  }

  boolean fixesImports() {
    return fixesImports;
  }

  /** What decides which buffers are handed over out of band; null for none. */
  PyObject bufferCallback() {
    return bufferCallback;
  }

  PyObject write() {
    return write;
  }

  /** What gives objects their persistent ids; null where none has one. */
  PyObject persistentId() {
    if (ownPersistentId != null) {
      return ownPersistentId;
    }
    boolean isOverridden =
        type() != TYPE && type().lookup(PERSISTENT_ID) != TYPE.lookup(PERSISTENT_ID);
    return isOverridden ? Attributes.get(this, PERSISTENT_ID) : null;
  }

  /** {@code reducer_override}; null for none. */
  PyObject reducerOverride() {
    return type() == TYPE ? null : Attributes.find(this, REDUCER_OVERRIDE);
  }

  @Override
  public PyObject findAttribute(PyStr name) {
    return ownPersistentId != null && name.equals(PERSISTENT_ID)
        ? ownPersistentId
        : super.findAttribute(name);
  }

  @Override
  public void storeAttribute(PyStr name, PyObject value) {
    if (name.equals(PERSISTENT_ID)) {
      ownPersistentId = value;
    } else if (type().layout().hasDictionary() || type().lookup(name) != null) {
      super.storeAttribute(name, value);
    } else {
      throw Attributes.missing(this, name);
    }
  }

  /** Serializes an object: to the file, or into the bytes answered. */
  PickleOutput pickle(PyObject object) {
    use.begin("Pickler");
    try {
      PickleOutput output = new PickleOutput(write);
      new PickleWriter(this, output).write(object);
      if (write != null) {
        output.flush();
      }
      return output;
    } finally {
      use.end();
    }
  }

  /**
   * The options of a pickler.
   *
   * @param protocol negative for the highest
   * @param bufferCallback null for none
   */
  record PicklerOptions(int protocol, boolean fixesImports, PyObject bufferCallback) {

    static PicklerOptions of(PyObject protocol, boolean fixesImports, PyObject bufferCallback) {
      boolean isDefault = protocol == null || protocol == PyNone.NONE;
      return new PicklerOptions(
          isDefault ? HIGHEST_PROTOCOL : Conversions.toInt(protocol),
          fixesImports,
          bufferCallback == PyNone.NONE ? null : bufferCallback);
    }
  }
}
