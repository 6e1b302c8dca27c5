package dev.ftcheck.vm.importing;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;

/** Behaviour of {@code importlib.machinery.ModuleSpec}. */
@BuiltinType("ModuleSpec")
final class ModuleSpecType {

  private ModuleSpecType() {}

  /** The package that relative imports start from. */
  @PyGetter("parent")
  static PyObject parent(PyModuleSpec self) {
    if (self.locations() != PyNone.NONE) {
      return self.own("name");
    }
    String name = self.moduleName();
    return PyStr.of(name.substring(0, Math.max(0, name.lastIndexOf('.'))));
  }

  @PyGetter("has_location")
  static PyObject hasLocation(PyModuleSpec self) {
    return self.own("_set_fileattr");
  }

  @PyMethod("__repr__")
  static String repr(PyModuleSpec self) {
    StringBuilder text = new StringBuilder("ModuleSpec(name=");
    text.append(Conversions.repr(self.own("name")).value());
    text.append(", loader=").append(Conversions.repr(self.own("loader")).value());
    if (self.origin() != PyNone.NONE) {
      text.append(", origin=").append(Conversions.repr(self.origin()).value());
    }
    if (self.locations() != PyNone.NONE) {
      text.append(", submodule_search_locations=")
          .append(Conversions.repr(self.locations()).value());
    }
    return text.append(')').toString();
  }
}
