package dev.ftcheck.vm.importing;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Arguments;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.runtime.Interpreter;

/** Behaviour of {@code PathFinder}. */
@BuiltinType("PathFinder")
final class PathFinderType {

  private PathFinderType() {}

  @PyMethod(value = "find_spec", signature = "(fullname, path=None, target=None)")
  static PyObject findSpec(PyPathFinder self, String name, PyObject path, PyObject target) {
    PyObject along =
        path == null || path == PyNone.NONE
            ? Attributes.get(Interpreter.current().sys(), "path")
            : path;
    PyModuleSpec spec = PathSearch.find(name, along);
    return spec == null ? PyNone.NONE : spec;
  }

  @PyMethod(value = "find_distributions", signature = "(*args, **kwargs)")
  static PyObject findDistributions(
      PyPathFinder self, PyObject[] arguments, PyDict keywords) {
    PyObject metadata = ImportSystem.current().module("importlib.metadata");
    PyObject finder = Attributes.get(metadata, "MetadataPathFinder");
    return Arguments.call(Attributes.get(finder, "find_distributions"), arguments, keywords);
  }

  /** Folder contents are not cached. */
  @PyMethod("invalidate_caches")
  static void invalidateCaches(PyPathFinder self) {}
}
