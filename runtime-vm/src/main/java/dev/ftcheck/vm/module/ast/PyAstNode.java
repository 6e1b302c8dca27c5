package dev.ftcheck.vm.module.ast;

import dev.ftcheck.vm.object.PyAttributed;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import java.util.Set;

/** An {@code ast.AST} node; its fields are plain attributes. */
final class PyAstNode extends PyAttributed {

  static final PyType TYPE =
      PyType.builtin(
          "ast.AST", "dev.ftcheck.vm.module.ast.AstTypeTable", Set.of(TypeFlag.HAS_DICTIONARY));

  PyAstNode(PyType type) {
    super(type.rootShape());
  }
}
