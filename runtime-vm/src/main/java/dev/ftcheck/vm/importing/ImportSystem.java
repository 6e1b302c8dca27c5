package dev.ftcheck.vm.importing;

import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.DictTable;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyBool;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyModule;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.object.Truth;
import dev.ftcheck.vm.runtime.Interpreter;
import dev.ftcheck.vm.runtime.SyncEvents;

/** Import of modules by absolute name, once per interpreter. Safe for any number of threads. */
public final class ImportSystem {

  private static final PyStr SPEC = PyStr.interned("__spec__");
  private static final PyStr PATH = PyStr.interned("__path__");

  private final ModuleLocks locks = new ModuleLocks();

  /** The one of the running thread's interpreter. */
  public static ImportSystem current() {
    return Interpreter.current().state(ImportSystem.class, ImportSystem::new);
  }

  /** A module written in Java, made without import and put into {@code sys.modules}. */
  public static PyModule makeNative(String name) {
    PyModule module = NativeModules.make(name);
    PyModuleSpec spec = new PyModuleSpec(name, PyBuiltinLoader.LOADER, "built-in", null);
    initialise(module, spec, PyBuiltinLoader.LOADER);
    Interpreter.current().modules().put(PyStr.interned(name), module);
    return module;
  }

  /** What {@code sys.meta_path} starts with. */
  public static PyList finders() {
    return new PyList(PyBuiltinLoader.LOADER, PyPathFinder.FINDER);
  }

  /**
   * The module of an absolute dotted name, imported if it is not in {@code sys.modules}.
   *
   * @throws Raise ModuleNotFoundError, or what the module's body raises
   */
  public PyObject module(String name) {
    PyObject known = known(name);
    if (known != null && !isInitializing(known)) {
      return known;
    }
    boolean locked = locks.acquire(name);
    try {
      known = known(name);
      PyObject imported = known != null ? known : load(name);
      if (imported instanceof PyModule module) {
        SyncEvents.moduleSeen(module);
      }
      return imported;
    } finally {
      if (locked) {
        locks.release(name);
      }
    }
  }

  /** What {@code sys.modules} has; null for nothing. */
  static PyObject known(String name) {
    PyObject known = Interpreter.current().modules().get(PyStr.interned(name));
    if (known == PyNone.NONE) {
      throw ImportErrors.notFound(name, "import of " + name + " halted; None in sys.modules");
    }
    if (known instanceof PyModule module) {
      SyncEvents.moduleSeen(module);
    }
    return known;
  }

  private static boolean isInitializing(PyObject module) {
    if (!(module instanceof PyModule known)) {
      return false;
    }
    // Asked of the table: it is no access of the program.
    DictTable names = known.dictionary().table();
    int position = names.position(SPEC);
    PyObject spec = position < 0 ? null : names.valueAt(position);
    return spec instanceof PyModuleSpec own && Truth.of(own.own(PyModuleSpec.INITIALIZING));
  }

  private PyObject load(String name) {
    PyObject same = FrozenNames.find(name);
    if (same != null) {
      return same;
    }
    int dot = name.lastIndexOf('.');
    PyObject path = PyNone.NONE;
    PyObject parent = null;
    if (dot > 0) {
      String parentName = name.substring(0, dot);
      parent = module(parentName);
      PyObject already = known(name);
      if (already != null) {
        return already;
      }
      path = Attributes.find(parent, PATH);
      if (path == null) {
        throw ImportErrors.notFound(
            name, "No module named '" + name + "'; '" + parentName + "' is not a package");
      }
    }
    PyObject spec = findSpec(name, path);
    if (spec == PyNone.NONE) {
      throw ImportErrors.notFound(name, "No module named '" + name + "'");
    }
    PyObject module = loadFrom(name, spec);
    if (parent != null) {
      Attributes.set(parent, name.substring(dot + 1), module);
    }
    return module;
  }

  private static PyObject findSpec(String name, PyObject path) {
    PyObject finders = Attributes.get(Interpreter.current().sys(), "meta_path");
    for (PyObject finder : Iteration.toArray(finders)) {
      PyObject spec;
      if (finder == PyBuiltinLoader.LOADER) {
        spec = BuiltinLoaderType.findSpec(PyBuiltinLoader.LOADER, name, path, null);
      } else if (finder == PyPathFinder.FINDER) {
        spec = PathFinderType.findSpec(PyPathFinder.FINDER, name, path, null);
      } else {
        spec = findThrough(finder, name, path);
      }
      if (spec != PyNone.NONE) {
        return spec;
      }
    }
    return NativeModules.hasSubstitute(name)
        ? new PyModuleSpec(name, PyBuiltinLoader.LOADER, "built-in", null)
        : PyNone.NONE;
  }

  private static PyObject findThrough(PyObject finder, String name, PyObject path) {
    PyObject find = Attributes.find(finder, "find_spec");
    return find == null ? PyNone.NONE : find.call3(PyStr.of(name), path, PyNone.NONE);
  }

  private static PyObject loadFrom(String name, PyObject spec) {
    PyDict modules = Interpreter.current().modules();
    PyObject loader = Attributes.get(spec, "loader");
    PyObject module = create(name, spec, loader);
    setInitializing(spec, true);
    modules.put(PyStr.interned(name), module);
    try {
      execute(module, loader);
    } catch (Throwable failed) {
      modules.remove(PyStr.interned(name));
      throw failed;
    } finally {
      setInitializing(spec, false);
    }
    if (name.equals("importlib")) {
      FrozenNames.hookFinder(module);
    }
    PyObject loaded = modules.get(PyStr.interned(name));
    if (loaded == null) {
      throw ImportErrors.importError(name, null, "module '" + name + "' not in sys.modules");
    }
    return loaded;
  }

  private static void setInitializing(PyObject spec, boolean value) {
    if (spec instanceof PyModuleSpec own) {
      own.setInitializing(value);
    } else {
      Attributes.set(spec, PyModuleSpec.INITIALIZING, PyBool.of(value));
    }
  }

  private static PyObject create(String name, PyObject spec, PyObject loader) {
    PyObject made = PyNone.NONE;
    if (!(loader instanceof PySourceLoader)) {
      PyObject create = Attributes.find(loader, "create_module");
      made = create == null ? PyNone.NONE : create.call1(spec);
    }
    PyObject module = made == PyNone.NONE ? PyModule.named(name) : made;
    initialise(module, spec, loader);
    return module;
  }

  /** Sets the attributes that every imported module has. */
  static void initialise(PyObject module, PyObject spec, PyObject loader) {
    PyObject locations = Attributes.get(spec, "submodule_search_locations");
    Attributes.set(module, "__name__", Attributes.get(spec, "name"));
    if (Attributes.find(module, "__doc__") == null) {
      Attributes.set(module, "__doc__", PyNone.NONE);
    }
    Attributes.set(module, "__package__", Attributes.get(spec, "parent"));
    Attributes.set(module, "__loader__", loader);
    Attributes.set(module, "__spec__", spec);
    if (locations != PyNone.NONE) {
      Attributes.set(module, "__path__", locations);
    }
    if (Truth.of(Attributes.get(spec, "has_location"))) {
      Attributes.set(module, "__file__", Attributes.get(spec, "origin"));
    }
  }

  private static void execute(PyObject module, PyObject loader) {
    if (module instanceof PyModule plain && loader instanceof PySourceLoader source) {
      SourceLoaderType.execModule(source, plain);
      SyncEvents.moduleRan(plain);
      return;
    }
    PyObject execute = Attributes.find(loader, "exec_module");
    if (execute == null) {
      throw Errors.of(
          ExceptionTypes.IMPORT_ERROR, "loader %s has no exec_module", loader.type().name());
    }
    execute.call1(module);
    if (module instanceof PyModule own) {
      SyncEvents.moduleRan(own);
    }
  }
}
