package dev.ftcheck.vm.importing;

import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Finds the file of a module along a search path: {@code PathFinder} and {@code FileFinder}. */
final class PathSearch {

  private PathSearch() {}

  /**
   * The spec of a module or package.
   *
   * @param path {@code sys.path} or the parent's {@code __path__}
   * @return null when it is not there
   */
  static PyModuleSpec find(String name, PyObject path) {
    String tail = name.substring(name.lastIndexOf('.') + 1);
    List<PyObject> portions = new ArrayList<>();
    for (PyObject entry : Iteration.toArray(path)) {
      if (!(entry instanceof PyStr text)) {
        continue;
      }
      String folder = text.value().isEmpty() ? System.getProperty("user.dir") : text.value();
      File base = new File(folder, tail);
      if (base.isDirectory()) {
        File init = new File(base, "__init__.py");
        if (init.isFile()) {
          return packageSpec(name, init.getPath(), new PyList(PyStr.of(base.getPath())));
        }
        portions.add(PyStr.of(base.getPath()));
      }
      Path file = Path.of(folder, tail + ".py");
      if (Files.isRegularFile(file)) {
        String origin = file.toString();
        return new PyModuleSpec(name, new PySourceLoader(name, origin), origin, null);
      }
    }
    return portions.isEmpty() ? null : namespaceSpec(name, portions);
  }

  private static PyModuleSpec packageSpec(String name, String init, PyList locations) {
    return new PyModuleSpec(name, new PySourceLoader(name, init), init, locations);
  }

  /** A package without {@code __init__.py}, perhaps in several folders (PEP 420). */
  private static PyModuleSpec namespaceSpec(String name, List<PyObject> portions) {
    PyList locations = new PyList(portions.toArray(PyObject[]::new));
    return new PyModuleSpec(name, PyNamespaceLoader.LOADER, null, locations);
  }
}
