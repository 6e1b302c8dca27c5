package dev.ftcheck.vm.importing;

import dev.ftcheck.vm.object.PyAttributed;
import dev.ftcheck.vm.object.PyBool;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import java.util.Set;

/** {@code module.__spec__} of a module that the VM found itself (PEP 451). */
public final class PyModuleSpec extends PyAttributed {

  public static final PyType TYPE =
      PyType.builtin(
          "importlib.machinery.ModuleSpec",
          "dev.ftcheck.vm.importing.ModuleSpecTypeTable",
          Set.of(TypeFlag.HAS_DICTIONARY));

  /** True while the module's body runs. */
  static final String INITIALIZING = "_initializing";

  /**
   * A spec.
   *
   * @param origin the file, or {@code built-in}
   * @param locations the folders of a package as a list; null for a plain module
   */
  public PyModuleSpec(String name, PyObject loader, String origin, PyObject locations) {
    super(TYPE.rootShape());
    setOwn("name", PyStr.of(name));
    setOwn("loader", loader);
    setOwn("origin", origin == null ? PyNone.NONE : PyStr.of(origin));
    setOwn("submodule_search_locations", locations == null ? PyNone.NONE : locations);
    setOwn("loader_state", PyNone.NONE);
    setOwn("cached", PyNone.NONE);
    setOwn("_set_fileattr", PyBool.of(origin != null && !origin.equals("built-in")));
    setOwn("_uninitialized_submodules", new PyList());
    setOwn(INITIALIZING, PyBool.FALSE);
  }

  /** The dotted name. */
  String moduleName() {
    return ((PyStr) own("name")).value();
  }

  /** The folders of a package; None for a plain module. */
  PyObject locations() {
    return own("submodule_search_locations");
  }

  /** Where the module comes from; None when unknown. */
  PyObject origin() {
    return own("origin");
  }

  void setInitializing(boolean value) {
    setOwn(INITIALIZING, PyBool.of(value));
  }
}
