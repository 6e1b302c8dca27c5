package dev.ftcheck.vm.module.builtins;

import dev.ftcheck.vm.importing.Compilation;
import dev.ftcheck.vm.importing.CompileRequest;
import dev.ftcheck.vm.module.ast.AstFlags;
import dev.ftcheck.vm.module.ast.TreeReader;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** {@code compile}. */
final class CompileFunction {

  private static final Set<String> MODES = Set.of("exec", "eval", "single");
  private static final String REFUSAL = "compile() arg 1 must be a string, bytes or AST object";

  /** {@code PyCF_MASK}, {@code PyCF_MASK_OBSOLETE} and {@code PyCF_COMPILE_MASK} (compile.h). */
  private static final int KNOWN_FLAGS = 0x1FE0000 | 0x10 | 0xF600;

  private CompileFunction() {}

  static PyObject compile(PyObject source, PyObject file, PyObject mode, int flags, int optimize) {
    String fileName = fileName(file);
    if (!(mode instanceof PyStr name)) {
      throw Errors.typeError(
          "compile() argument 'mode' must be str, not %s", mode.type().fullName());
    }
    if (!MODES.contains(name.value())) {
      throw Errors.valueError("compile() mode must be 'exec', 'eval' or 'single'");
    }
    if ((flags & ~KNOWN_FLAGS) != 0) {
      throw Errors.valueError("compile(): unrecognised flags");
    }
    if (optimize < -1 || optimize > 2) {
      throw Errors.valueError("compile(): invalid optimize value");
    }
    boolean isTree = TreeReader.isTree(source);
    CompileRequest request =
        (isTree ? CompileRequest.ofTree() : CompileRequest.of(source, REFUSAL))
            .in(fileName)
            .as(name.value())
            .with(flags, optimize);
    boolean isTreeWanted = (flags & AstFlags.ONLY_AST) != 0;
    if (isTree) {
      return isTreeWanted ? source : Compilation.code(source, request);
    }
    return isTreeWanted ? Compilation.tree(request) : Compilation.code(request);
  }

  private static String fileName(PyObject file) {
    if (file instanceof PyStr text) {
      return text.value();
    }
    if (file instanceof PyBytes bytes) {
      return new String(bytes.value, StandardCharsets.UTF_8);
    }
    PyObject path = Attributes.find(file, "__fspath__");
    if (path != null && path.call0() instanceof PyStr text) {
      return text.value();
    }
    throw Errors.typeError("expected str, bytes or os.PathLike object, not %s", file.type().name());
  }
}
