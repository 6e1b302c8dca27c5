package dev.ftcheck.vm.module.typing;

import dev.ftcheck.vm.natives.BuiltinModule;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.PyModule;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.types.typing.GenericType;
import dev.ftcheck.vm.types.typing.PyNoDefault;
import dev.ftcheck.vm.types.typing.PyParamSpec;
import dev.ftcheck.vm.types.typing.PyParamSpecPart;
import dev.ftcheck.vm.types.typing.PyTypeAlias;
import dev.ftcheck.vm.types.typing.PyTypeVar;
import dev.ftcheck.vm.types.typing.PyTypeVarTuple;
import dev.ftcheck.vm.types.union.PyUnion;

/** {@code _typing}: what {@code typing} is built on. */
@BuiltinModule(value = "_typing", doc = "Primitives and accelerators for the typing module.")
final class TypingModule {

  private TypingModule() {}

  static void initialise(PyModule module) {
    add(module, "Generic", GenericType.TYPE);
    add(module, "TypeVar", PyTypeVar.TYPE);
    add(module, "ParamSpec", PyParamSpec.TYPE);
    add(module, "TypeVarTuple", PyTypeVarTuple.TYPE);
    add(module, "ParamSpecArgs", PyParamSpecPart.ARGUMENTS);
    add(module, "ParamSpecKwargs", PyParamSpecPart.KEYWORDS);
    add(module, "TypeAliasType", PyTypeAlias.TYPE);
    add(module, "Union", PyUnion.TYPE);
    add(module, "NoDefault", PyNoDefault.NO_DEFAULT);
    add(module, "Union", PyUnion.TYPE);
  }

  private static void add(PyModule module, String name, PyObject value) {
    module.dictionary().put(PyStr.interned(name), value);
  }

  @PyMethod("_idfunc")
  static PyObject identity(PyObject value) {
    return value;
  }
}
