package dev.ftcheck.vm.site;

import dev.ftcheck.vm.fork.Forkable;
import dev.ftcheck.vm.fork.HeapCopy;
import dev.ftcheck.vm.object.FunctionBody;
import dev.ftcheck.vm.object.PyCode;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** Loads the classes of a unit, each when its code is first called, and owns its code objects. */
public final class UnitLoader extends ClassLoader implements Forkable {

  static {
    registerAsParallelCapable();
  }

  private final CompiledUnit unit;
  private final AtomicReferenceArray<PyCode> codes;
  private final Map<String, Integer> indices = new HashMap<>();

  /** The globals that the unit's code last ran with; for frames that only the Java stack shows. */
  private volatile PyDict globals;

  private UnitLoader(CompiledUnit unit) {
    super("ftcheck", UnitLoader.class.getClassLoader());
    this.unit = unit;
    this.codes = new AtomicReferenceArray<>(unit.records().length);
    for (int i = 0; i < unit.records().length; i++) {
      indices.put(unit.records()[i].className(), i);
    }
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
    return loader.code(loader.indices.get(compiled.getName()));
  }

  PyDict globals() {
    return globals;
  }

  void noteGlobals(PyDict running) {
    if (globals != running) {
      globals = running;
    }
  }

  private PyCode code(int index) {
    PyCode known = codes.get(index);
    if (known != null) {
      return known;
    }
    CodeRecord record = unit.records()[index];
    PyCode made =
        new PyCode(
            header(record),
            () -> constants(record),
            record::positions,
            new Body(this, index));
    return codes.compareAndSet(index, null, made) ? made : codes.get(index);
  }

  private record Body(UnitLoader unit, int index) implements PyCode.Reloading {
    @Override
    public FunctionBody get() {
      return unit.instantiate(unit.unit.records()[index].className());
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

  private FunctionBody instantiate(String className) {
    try {
      return (FunctionBody) loadClass(className).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException impossible) {
      throw new LinkageError("compiled class " + className, impossible);
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] bytes = unit.classes().get(name);
    if (bytes == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, bytes, 0, bytes.length);
  }
}
