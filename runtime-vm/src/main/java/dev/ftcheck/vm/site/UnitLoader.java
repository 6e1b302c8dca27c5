package dev.ftcheck.vm.site;

import dev.ftcheck.vm.fork.Forkable;
import dev.ftcheck.vm.fork.HeapCopy;
import dev.ftcheck.vm.object.FunctionBody;
import dev.ftcheck.vm.object.PyCode;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** Loads the classes of a unit, each when its code is first called, and owns its code objects. */
public final class UnitLoader extends ClassLoader implements Forkable {

  static {
    registerAsParallelCapable();
  }

  /** What the binary names of all compiled classes begin with; they end in the code's index. */
  public static final String CLASS_PREFIX = "ftcheck.code.";

  /** Who defined the class of a name last, for stack traces, which tell names only. */
  private static final Map<String, WeakReference<UnitLoader>> DEFINED = new ConcurrentHashMap<>();

  private final CompiledUnit unit;
  private final AtomicReferenceArray<PyCode> codes;

  /** What the classes hand over as they are initialised. */
  private final AtomicReferenceArray<FunctionBody> bodies;

  /** The globals that the unit's code last ran with; for frames that only the Java stack shows. */
  private volatile PyDict globals;

  private volatile boolean hasSeveralGlobals;

  private UnitLoader(CompiledUnit unit) {
    super("ftcheck", UnitLoader.class.getClassLoader());
    this.unit = unit;
    this.codes = new AtomicReferenceArray<>(unit.count());
    this.bodies = new AtomicReferenceArray<>(unit.count());
  }

  /** The main code object of a unit, with a loader of its own. */
  public static PyCode load(CompiledUnit unit) {
    return new UnitLoader(unit).code(0);
  }

  /** The code object that a compiled class refers to by index. */
  public static PyCode code(Class<?> compiled, int index) {
    return ((UnitLoader) compiled.getClassLoader()).code(index);
  }

  /** The code object whose body a compiled class is. */
  public static PyCode ownCode(Class<?> compiled) {
    UnitLoader loader = (UnitLoader) compiled.getClassLoader();
    return loader.code(indexOf(compiled.getName()));
  }

  /** The code object of the class that was defined last by a name; null when it is gone. */
  static PyCode codeNamed(String className) {
    WeakReference<UnitLoader> definer = DEFINED.get(className);
    UnitLoader loader = definer == null ? null : definer.get();
    return loader == null ? null : loader.code(indexOf(className));
  }

  private static int indexOf(String className) {
    int from = className.lastIndexOf('_') + 1;
    return Integer.parseInt(className, from, className.length(), 10);
  }

  /** Takes the one instance that a compiled class makes of itself, at its end of initialisation. */
  public static void provide(FunctionBody body) {
    Class<?> compiled = body.getClass();
    UnitLoader loader = (UnitLoader) compiled.getClassLoader();
    loader.bodies.set(indexOf(compiled.getName()), body);
  }

  PyDict globals() {
    return globals;
  }

  boolean hasSeveralGlobals() {
    return hasSeveralGlobals;
  }

  void noteGlobals(PyDict running) {
    PyDict known = globals;
    if (known != running) {
      hasSeveralGlobals |= known != null;
      globals = running;
    }
  }

  private PyCode code(int index) {
    PyCode known = codes.get(index);
    if (known != null) {
      return known;
    }
    CodeRecord record = unit.record(index);
    PyCode made =
        new PyCode(
            header(record), () -> constants(record), record.positions(), new Body(this, index));
    return codes.compareAndSet(index, null, made) ? made : codes.get(index);
  }

  private record Body(UnitLoader unit, int index) implements PyCode.Reloading {
    @Override
    public FunctionBody get() {
      return unit.instantiate(unit.unit.record(index).className(), index);
    }

    @Override
    public PyCode inProcess(HeapCopy copy) {
      return copy.of(unit).code(index);
    }
  }

  /** Loads the same unit again. */
  @Override
  public Object forkInto(HeapCopy copy) {
    UnitLoader made = new UnitLoader(unit);
    made.globals = copy.of(globals);
    return made;
  }

  private PyCode.Header header(CodeRecord record) {
    return new PyCode.Header(
        record.name(),
        record.qualifiedName(),
        unit.file(),
        record.firstLine(),
        record.flags(),
        record.positionalCount(),
        record.positionalOnlyCount(),
        record.keywordOnlyCount(),
        interned(record.variables()),
        interned(record.free()),
        interned(record.cells()));
  }

  private static PyStr[] interned(String[] names) {
    if (names.length == 0) {
      return PyStr.NO_NAMES;
    }
    PyStr[] made = new PyStr[names.length];
    for (int i = 0; i < names.length; i++) {
      made[i] = PyStr.interned(names[i]);
    }
    return made;
  }

  private PyObject[] constants(CodeRecord record) {
    List<PyObject> all = new ArrayList<>();
    all.add(record.documentation() == null ? PyNone.NONE : PyStr.of(record.documentation()));
    for (int child : record.children()) {
      all.add(code(child));
    }
    return all.toArray(PyObject[]::new);
  }

  private FunctionBody instantiate(String className, int index) {
    try {
      Class.forName(className, true, this);
    } catch (ClassNotFoundException impossible) {
      throw new LinkageError("compiled class " + className, impossible);
    }
    return bodies.get(index);
  }

  /** Own classes are never elsewhere, and all others are never here. */
  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!name.startsWith(CLASS_PREFIX)) {
      return getParent().loadClass(name);
    }
    synchronized (this) {
      Class<?> known = findLoadedClass(name);
      return known != null ? known : findClass(name);
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    CompiledUnit.ClassFile file = unit.classFile(indexOf(name));
    DEFINED.put(name, new WeakReference<>(this));
    return defineClass(name, file.data(), file.start(), file.length());
  }
}
