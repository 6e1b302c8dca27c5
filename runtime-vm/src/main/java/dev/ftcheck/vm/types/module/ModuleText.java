package dev.ftcheck.vm.types.module;

import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyModule;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.Truth;

/** The repr of a module, from its spec or else its loader and file. */
final class ModuleText {

  private static final PyStr UNKNOWN = PyStr.of("?");

  private ModuleText() {}

  static String of(PyModule module) {
    PyObject spec = own(module, "__spec__");
    if (spec != null) {
      return ofSpec(spec);
    }
    PyObject given = module.dictionary().get(PyStr.interned("__name__"));
    String name = repr(given == null ? UNKNOWN : given);
    PyObject file = Attributes.find(module, "__file__");
    if (file != null) {
      return "<module %s from %s>".formatted(name, repr(file));
    }
    PyObject loader = own(module, "__loader__");
    return loader == null
        ? "<module %s>".formatted(name)
        : "<module %s (%s)>".formatted(name, repr(loader));
  }

  private static PyObject own(PyModule module, String name) {
    PyObject value = module.dictionary().get(PyStr.interned(name));
    return value == PyNone.NONE ? null : value;
  }

  private static String repr(PyObject object) {
    return Conversions.repr(object).value();
  }

  private static String ofSpec(PyObject spec) {
    PyObject given = Attributes.get(spec, "name");
    String name = repr(given == PyNone.NONE ? UNKNOWN : given);
    PyObject origin = Attributes.get(spec, "origin");
    if (origin != PyNone.NONE) {
      return Truth.of(Attributes.get(spec, "has_location"))
          ? "<module %s from %s>".formatted(name, repr(origin))
          : "<module %s (%s)>".formatted(name, Conversions.str(origin).value());
    }
    PyObject loader = Attributes.get(spec, "loader");
    if (loader == PyNone.NONE) {
      return "<module %s>".formatted(name);
    }
    PyObject path = Attributes.find(loader, "_path");
    return path == null
        ? "<module %s (%s)>".formatted(name, repr(loader))
        : "<module %s (namespace) from %s>"
            .formatted(name, repr(new PyList(Iteration.toArray(path))));
  }

  /** Whether the module's body is still running. */
  static boolean isInitializing(PyModule module) {
    PyObject spec = own(module, "__spec__");
    PyObject mark = spec == null ? null : Attributes.find(spec, "_initializing");
    return mark != null && Truth.of(mark);
  }
}
