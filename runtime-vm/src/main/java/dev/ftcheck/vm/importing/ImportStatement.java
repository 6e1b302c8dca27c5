package dev.ftcheck.vm.importing;

import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyModule;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.object.Truth;

/** What {@code import} and {@code from ... import} do ("The import statement"). */
public final class ImportStatement {

  private ImportStatement() {}

  /**
   * {@code builtins.__import__}.
   *
   * @param globals the importing module's namespace, for relative imports; null for none
   * @param names what {@code from} wants; None or an empty sequence for a plain import
   */
  public static PyObject importModule(String name, PyDict globals, PyObject names, int level) {
    if (level < 0) {
      throw Errors.valueError("level must be >= 0");
    }
    if (name.isEmpty() && level == 0) {
      throw Errors.valueError("Empty module name");
    }
    String absolute = level == 0 ? name : resolve(name, globals, level);
    ImportSystem system = ImportSystem.current();
    PyObject module = system.module(absolute);
    if (names == null || !Truth.of(names)) {
      return firstPart(system, module, name, absolute, level);
    }
    if (Attributes.find(module, "__path__") != null) {
      importChildren(system, module, absolute, names);
    }
    return module;
  }

  private static PyObject firstPart(
      ImportSystem system, PyObject module, String name, String absolute, int level) {
    int dot = name.indexOf('.');
    if (dot < 0) {
      return module;
    }
    if (level == 0) {
      return system.module(name.substring(0, dot));
    }
    return system.module(absolute.substring(0, absolute.length() - (name.length() - dot)));
  }

  private static void importChildren(
      ImportSystem system, PyObject module, String absolute, PyObject names) {
    for (PyObject wanted : Iteration.toArray(names)) {
      if (!(wanted instanceof PyStr text)) {
        throw Errors.typeError("Item in ``from list'' must be str, not %s", wanted.type().name());
      }
      if (text.value().equals("*")) {
        PyObject all = Attributes.find(module, "__all__");
        if (all != null) {
          importChildren(system, module, absolute, all);
        }
      } else if (Attributes.find(module, text) == null) {
        importChild(system, absolute + "." + text.value());
      }
    }
  }

  /** A name that is no module is for the caller to complain about. */
  private static void importChild(ImportSystem system, String child) {
    try {
      system.module(child);
    } catch (Raise raised) {
      boolean absent =
          raised.is(ExceptionTypes.MODULE_NOT_FOUND_ERROR)
              && Attributes.find(raised.value(), "name") instanceof PyStr name
              && name.value().equals(child);
      if (!absent) {
        throw raised;
      }
    }
  }

  /** The absolute name of a relative one. */
  private static String resolve(String name, PyDict globals, int level) {
    String base = packageOf(globals);
    for (int up = 1; up < level; up++) {
      int dot = base.lastIndexOf('.');
      if (dot < 0) {
        throw Errors.of(
            ExceptionTypes.IMPORT_ERROR, "attempted relative import beyond top-level package");
      }
      base = base.substring(0, dot);
    }
    return name.isEmpty() ? base : base + "." + name;
  }

  private static String packageOf(PyDict globals) {
    if (globals == null) {
      throw Errors.of(ExceptionTypes.KEY_ERROR, "'__name__' not in globals");
    }
    PyObject known = globals.get(PyStr.interned("__package__"));
    String result;
    if (known instanceof PyStr text) {
      result = text.value();
    } else {
      PyObject spec = globals.get(PyStr.interned("__spec__"));
      if (spec != null && spec != PyNone.NONE) {
        result = ((PyStr) Attributes.get(spec, "parent")).value();
      } else {
        PyObject name = globals.get(PyStr.interned("__name__"));
        if (!(name instanceof PyStr text)) {
          throw Errors.of(ExceptionTypes.KEY_ERROR, "'__name__' not in globals");
        }
        boolean isPackage = globals.get(PyStr.interned("__path__")) != null;
        String full = text.value();
        result = isPackage ? full : full.substring(0, Math.max(0, full.lastIndexOf('.')));
      }
    }
    if (result.isEmpty()) {
      throw Errors.of(
          ExceptionTypes.IMPORT_ERROR, "attempted relative import with no known parent package");
    }
    return result;
  }

  /** {@code from module import name}. */
  public static PyObject importFrom(PyObject module, PyStr name) {
    PyObject value = Attributes.find(module, name);
    if (value != null) {
      return value;
    }
    PyObject moduleName = Attributes.find(module, "__name__");
    if (moduleName instanceof PyStr text) {
      PyObject child = ImportSystem.known(text.value() + "." + name.value());
      if (child != null) {
        return child;
      }
    }
    throw cannotImport(module, moduleName, name);
  }

  private static Raise cannotImport(PyObject module, PyObject moduleName, PyStr name) {
    String shown = moduleName instanceof PyStr text ? text.value() : "<unknown module name>";
    PyObject file =
        module instanceof PyModule known
            ? known.dictionary().get(PyStr.interned("__file__"))
            : null;
    PyObject path = file instanceof PyStr ? file : null;
    String where = path == null ? "unknown location" : ((PyStr) path).value();
    String because =
        isInitializing(module)
            ? "cannot import name '%s' from partially initialized module '%s' (most likely due to a"
                + " circular import) (%s)"
            : "cannot import name '%s' from '%s' (%s)";
    return ImportErrors.cannotImportName(
        shown, path, name, because.formatted(name.value(), shown, where));
  }

  private static boolean isInitializing(PyObject module) {
    PyObject spec = Attributes.find(module, "__spec__");
    PyObject flag = spec == null ? null : Attributes.find(spec, PyModuleSpec.INITIALIZING);
    return flag != null && Truth.of(flag);
  }

  /** {@code from module import *} into a namespace. */
  public static void importAll(PyObject module, PyObject namespace) {
    PyObject all = Attributes.find(module, "__all__");
    boolean skipsPrivate = all == null;
    if (skipsPrivate) {
      PyDict names = module instanceof PyModule plain ? plain.dictionary() : null;
      PyObject dictionary = names != null ? names : Attributes.get(module, "__dict__");
      all = PyTuple.of(Iteration.toArray(dictionary));
    }
    for (PyObject name : Iteration.toArray(all)) {
      if (!(name instanceof PyStr text)) {
        throw Errors.typeError(
            "Item in %s.__all__ must be str, not %s",
            Attributes.find(module, "__name__"), name.type().name());
      }
      if (!(skipsPrivate && text.value().startsWith("_"))) {
        dev.ftcheck.vm.object.Items.set(namespace, text, Attributes.get(module, text));
      }
    }
  }
}
