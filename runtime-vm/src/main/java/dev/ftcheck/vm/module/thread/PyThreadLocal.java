package dev.ftcheck.vm.module.thread;

import dev.ftcheck.vm.fork.Forkable;
import dev.ftcheck.vm.fork.HeapCopy;
import dev.ftcheck.vm.fork.StaysBehind;
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
import dev.ftcheck.vm.runtime.ThreadOwned;
import dev.ftcheck.vm.runtime.ThreadState;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * {@code threading.local}: each thread sees attributes of its own. A derived class's {@code
 * __init__} runs once per thread, with the arguments of the construction.
 *
 * <p>The object holds the attributes, not the thread: a value that leads back to the object does
 * not keep both alive.
 */
final class PyThreadLocal extends PyAttributed implements Forkable, ThreadOwned {

  static final PyType TYPE =
      PyType.builtin("_thread._local", "dev.ftcheck.vm.module.thread.ThreadLocalTypeTable");

  private static final PyStr DICTIONARY = PyStr.interned("__dict__");

  private final PyObject[] arguments;
  private final PyStr[] names;
  private volatile PerThread dictionaries = new PerThread();

  /** The constructing thread's {@code __init__} is called by the construction itself. */
  PyThreadLocal(PyType type, PyObject[] arguments, PyStr[] names) {
    super(type.rootShape());
    this.arguments = arguments;
    this.names = names;
    hold(new PyDict());
  }

  /** The attributes that each thread sees; a new process begins with those of its one thread. */
  private static final class PerThread implements StaysBehind {
    private final Map<Thread, PyDict> all = new ConcurrentHashMap<>();
  }

  /** The main thread of the child sees what the forking thread saw. */
  @Override
  public Object forkInto(HeapCopy copy) {
    PyThreadLocal made = copy.byFields(this);
    PyDict seen = copy.of(dictionaries.all.get(Thread.currentThread()));
    copy.firstInChild(
        () -> {
          made.dictionaries = new PerThread();
          if (seen != null) {
            made.hold(seen);
          }
        });
    return made;
  }

  /** The running thread's attributes. */
  PyDict dictionary() {
    PyDict own = dictionaries.all.get(Thread.currentThread());
    if (own == null) {
      own = new PyDict();
      hold(own);
      initialise();
    }
    return own;
  }

  private void hold(PyDict own) {
    dictionaries.all.put(Thread.currentThread(), own);
    ThreadState.current().heldBy(this);
  }

  @Override
  public void threadEnds(Thread thread) {
    dictionaries.all.remove(thread);
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
      dictionaries.all.remove(Thread.currentThread());
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
