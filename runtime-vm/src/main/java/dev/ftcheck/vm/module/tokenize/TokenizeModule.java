package dev.ftcheck.vm.module.tokenize;

import dev.ftcheck.vm.natives.BuiltinModule;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyObject;

/**
 * {@code _tokenize}, so that {@code tokenize} can be imported, as {@code traceback} does:
 * tokenizing itself is refused.
 */
@BuiltinModule("_tokenize")
final class TokenizeModule {

  private TokenizeModule() {}

  @PyMethod(value = "TokenizerIter", signature = "(readline, /, **kwargs)")
  static PyObject tokenizer(PyObject readLine, PyDict options) {
    throw Errors.notImplemented("ftcheck has no tokenizer for programs (_tokenize.TokenizerIter)");
  }
}
