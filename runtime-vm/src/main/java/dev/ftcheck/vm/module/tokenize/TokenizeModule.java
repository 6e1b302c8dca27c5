package dev.ftcheck.vm.module.tokenize;

import dev.ftcheck.vm.natives.BuiltinModule;
import dev.ftcheck.vm.object.PyModule;
import dev.ftcheck.vm.object.PyStr;

/** {@code _tokenize}: the tokens that {@code tokenize} answers. */
@BuiltinModule("_tokenize")
final class TokenizeModule {

  private TokenizeModule() {}

  static void initialise(PyModule module) {
    module.dictionary().put(PyStr.interned("TokenizerIter"), PyTokenizerIterator.TYPE);
  }
}
