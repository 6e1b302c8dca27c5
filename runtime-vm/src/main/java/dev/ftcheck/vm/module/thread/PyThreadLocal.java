package dev.ftcheck.vm.module.thread;

import dev.ftcheck.vm.fork.Forkable;
import dev.ftcheck.vm.fork.HeapCopy;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyAttributed;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.object.Special;
import dev.ftcheck.vm.object.Specials;

/**
 * {@code threading.local}: each thread sees attributes of its own. A derived class's {@code
 * __init__} runs once per thread, with the arguments of the construction.
 */
final class PyThreadLocal extends PyAttributed implements Forkable {

  static final PyType TYPE =
      PyType.builtin("_thread._local", "dev.ftcheck.vm.module.thread.ThreadLocalTypeTable");

  private static final PyStr DICTIONARY = PyStr.interned("__dict__");

  private final PyObject[] arguments;
  private final PyStr[] names;
  private volatile ThreadLocal<PyDict> dictionaries;

  /** The constructing thread's {@code __init__} is called by the construction itself. */
  PyThreadLocal(PyType type, PyObject[] arguments, PyStr[] names) {
    super(type.rootShape());
    this.arguments = arguments;
    this.names = names;
    dictionaries = new ThreadLocal<>();
    dictionaries.set(new PyDict());
  }

  /** The main thread of the child sees what the forking thread saw. */
  @Override
  public Object forkInto(HeapCopy copy) {
    PyThreadLocal made = copy.byFields(this);
    PyDict seen = copy.of(dictionaries.get());
    copy.firstInChild(
        () -> {
          made.dictionaries = new ThreadLocal<>();
          if (seen != null) {
            made.dictionaries.set(seen);
          }
        });
    return made;
  }

  /** The running thread's attributes. */
  PyDict dictionary() {
    PyDict own = dictionaries.get();
    if (own == null) {
      own = new PyDict();
      dictionaries.set(own);
      initialise();
    }
    return own;
  }

  private void initialise() {
    PyObject init = type().special(Special.INIT);
    if (init == null || init == PyType.OBJECT.special(Special.INIT)) {
      return;
    }
    try {
      PyObject bound = Specials.bind(init, this);
      if (names.length == 0) {
        bound.callN(arguments.clone());
      } else {
        bound.callKeywords(arguments.clone(), names);
      }
    } catch (Raise failed) {
      dictionaries.remove();
      throw failed;
    }
  }

  @Override
  public PyObject findAttribute(PyStr name) {
    PyDict own = dictionary();
    if (name.equals(DICTIONARY)) {
      return own;
    }
    PyObject inClass = type().lookup(name);
    if (inClass != null && Attributes.isData(inClass)) {
      return Attributes.bind(inClass, this, type());
    }
    PyObject value = own.get(name);
    if (value != null || inClass == null) {
      return value;
    }
    return Attributes.bind(inClass, this, type());
  }

  @Override
  public void storeAttribute(PyStr name, PyObject value) {
    PyDict own = dictionary();
    if (name.equals(DICTIONARY)) {
      throw Errors.attributeErrorText(
          this, name, "'%s' object attribute '__dict__' is read-only".formatted(type().name()));
    }
    PyObject inClass = type().lookup(name);
    if (inClass != null && Attributes.isData(inClass)) {
      Attributes.storeGeneric(this, name, value);
    } else if (value != null) {
      own.put(name, value);
    } else if (own.remove(name) == null) {
      throw Attributes.missing(this, name);
    }
  }
}
