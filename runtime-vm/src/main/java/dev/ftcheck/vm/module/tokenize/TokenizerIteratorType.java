package dev.ftcheck.vm.module.tokenize;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;

/** {@code _tokenize.TokenizerIter}. */
@BuiltinType("TokenizerIter")
final class TokenizerIteratorType {

  private TokenizerIteratorType() {}

  @PyMethod(value = "__new__", signature = "(readline, /, *, extra_tokens, encoding=None)")
  static PyObject make(PyType type, PyObject readLine, boolean hasExtraTokens, String encoding) {
    return new PyTokenizerIterator(new LineReader(readLine, encoding), hasExtraTokens);
  }

  @PyMethod("__iter__")
  static PyObject iter(PyTokenizerIterator self) {
    return self;
  }

  @PyMethod("__next__")
  static PyObject next(PyTokenizerIterator self) {
    return self.next();
  }
}
