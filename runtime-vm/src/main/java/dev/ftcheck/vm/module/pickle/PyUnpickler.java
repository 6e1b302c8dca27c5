package dev.ftcheck.vm.module.pickle;

import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyAttributed;
import dev.ftcheck.vm.object.PyBaseException;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.object.TypeFlag;
import java.util.Arrays;
import java.util.Set;

/** A {@code _pickle.Unpickler}. One thread at a time may use it. */
final class PyUnpickler extends PyAttributed {

  static final PyType TYPE =
      PyType.builtin(
          "_pickle.Unpickler",
          "dev.ftcheck.vm.module.pickle.UnpicklerTypeTable",
          Set.of(TypeFlag.NO_WEAK_REFERENCES));

  private static final PyStr PERSISTENT_LOAD = PyStr.interned("persistent_load");
  private static final PyStr FIND_CLASS = PyStr.interned("find_class");

  private PickleInput input;
  private UnpicklerOptions options;

  /** The iterator over the buffers that are out of band; null for none. */
  private PyObject buffers;

  /** What the program set as {@code persistent_load} of this unpickler; null for nothing. */
  private PyObject ownPersistentLoad;

  private PyObject[] memo = new PyObject[32];
  private int memoSize;

  /** The protocol that the pickle names, 0 until then. */
  private int protocol;

  private final ExclusiveUse use = new ExclusiveUse();

  PyUnpickler(PyType type) {
    super(type.rootShape());
  }

  /**
   * The options of an unpickler.
   *
   * @param encoding of texts of Python 2; {@code bytes} leaves them as they are
   * @param buffers an iterable of buffers; null for none
   */
  record UnpicklerOptions(boolean fixesImports, String encoding, String errors, PyObject buffers) {}

  void initialise(PickleInput source, UnpicklerOptions given) {
    use.require("Unpickler");
    input = source;
    options = given;
    boolean hasBuffers = given.buffers() != null && given.buffers() != PyNone.NONE;
    buffers = hasBuffers ? Iteration.iter(given.buffers()) : null;
    forget();
    protocol = 0;
  }

  /** What reads from a file. */
  static PickleInput file(PyObject file) {
    PyObject readInto = Attributes.find(file, "readinto");
    PyObject read = Attributes.find(file, "read");
    PyObject readLine = Attributes.find(file, "readline");
    if (read == null || readLine == null) {
      throw Errors.typeError("file must have 'read' and 'readline' attributes");
    }
    return new PickleInput(read, readLine, readInto == PyNone.NONE ? null : readInto);
  }

  boolean isInitialised() {
    return input != null;
  }

  PickleInput input() {
    return input;
  }

  UnpicklerOptions options() {
    return options;
  }

  PyObject buffers() {
    return buffers;
  }

  int protocol() {
    return protocol;
  }

  void setProtocol(int number) {
    protocol = number;
  }

  /** Reads one object. */
  PyObject load() {
    use.begin("Unpickler");
    try {
      protocol = 0;
      input.restart();
      return new PickleReader(this).read();
    } finally {
      use.end();
    }
  }

  /** {@code self.find_class(module, name)}, which a derived class may have overridden. */
  PyObject findClass(PyStr module, PyStr name) {
    boolean isOwn = type() == TYPE || type().lookup(FIND_CLASS) == TYPE.lookup(FIND_CLASS);
    return isOwn && own(FIND_CLASS.value()) == null
        ? GlobalFinder.find(this, module, name)
        : Attributes.get(this, FIND_CLASS).call2(module, name);
  }

  PyObject persistentLoad(PyObject id) {
    return Attributes.get(this, PERSISTENT_LOAD).call1(id);
  }

  @Override
  public PyObject findAttribute(PyStr name) {
    return ownPersistentLoad != null && name.equals(PERSISTENT_LOAD)
        ? ownPersistentLoad
        : super.findAttribute(name);
  }

  @Override
  public void storeAttribute(PyStr name, PyObject value) {
    if (name.equals(PERSISTENT_LOAD)) {
      ownPersistentLoad = value;
    } else if (type().layout().hasDictionary() || type().lookup(name) != null) {
      super.storeAttribute(name, value);
    } else {
      throw Attributes.missing(this, name);
    }
  }

  /** The remembered object of a number; null for none. */
  PyObject remembered(long number) {
    return number >= 0 && number < memo.length ? memo[(int) number] : null;
  }

  /** Remembers an object under a number. */
  void remember(long number, PyObject object) {
    if (number >= memo.length) {
      if (number >= Integer.MAX_VALUE / 2) {
        throw new Raise(new PyBaseException(ExceptionTypes.MEMORY_ERROR, PyTuple.EMPTY));
      }
      memo = Arrays.copyOf(memo, (int) number * 2);
    }
    if (memo[(int) number] == null) {
      memoSize++;
    }
    memo[(int) number] = object;
  }

  int memoSize() {
    return memoSize;
  }

  void forget() {
    memo = new PyObject[32];
    memoSize = 0;
  }

  /** All numbers up to the largest one that is used; null where there is none. */
  PyObject[] memo() {
    return memo;
  }
}
