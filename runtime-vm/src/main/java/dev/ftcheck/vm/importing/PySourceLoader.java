package dev.ftcheck.vm.importing;

import dev.ftcheck.vm.object.PyAttributed;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import java.util.Set;

/** {@code module.__loader__} of a {@code .py} file. */
public final class PySourceLoader extends PyAttributed {

  public static final PyType TYPE =
      PyType.builtin(
          "importlib.machinery.SourceFileLoader",
          "dev.ftcheck.vm.importing.SourceLoaderTypeTable",
          Set.of(TypeFlag.HAS_DICTIONARY));

  private final String name;
  private final String path;

  public PySourceLoader(String name, String path) {
    super(TYPE.rootShape());
    this.name = name;
    this.path = path;
    setOwn("name", PyStr.of(name));
    setOwn("path", PyStr.of(path));
  }

  String name() {
    return name;
  }

  String path() {
    return path;
  }
}
