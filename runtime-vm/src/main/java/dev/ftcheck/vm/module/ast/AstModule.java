package dev.ftcheck.vm.module.ast;

import dev.ftcheck.vm.natives.BuiltinModule;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyModule;
import dev.ftcheck.vm.object.PyStr;

/** The {@code _ast} module. */
@BuiltinModule("_ast")
final class AstModule {

  private AstModule() {}

  static void initialise(PyModule module) {
    PyDict names = module.dictionary();
    names.put(PyStr.interned("AST"), PyAstNode.TYPE);
    NodeClasses.current().all().forEach((name, type) -> names.put(PyStr.interned(name), type));
    names.put(PyStr.interned("PyCF_ONLY_AST"), PyInt.of(AstFlags.ONLY_AST));
    names.put(PyStr.interned("PyCF_TYPE_COMMENTS"), PyInt.of(AstFlags.TYPE_COMMENTS));
    names.put(PyStr.interned("PyCF_ALLOW_TOP_LEVEL_AWAIT"), PyInt.of(AstFlags.TOP_LEVEL_AWAIT));
    names.put(PyStr.interned("PyCF_OPTIMIZED_AST"), PyInt.of(AstFlags.OPTIMIZED_AST));
  }
}
