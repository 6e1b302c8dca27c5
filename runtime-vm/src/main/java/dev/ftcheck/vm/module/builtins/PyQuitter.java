package dev.ftcheck.vm.module.builtins;

import dev.ftcheck.vm.object.PyAttributed;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import java.util.Set;

/** {@code exit} and {@code quit}, which {@code site} makes in CPython. */
final class PyQuitter extends PyAttributed {

  static final PyType TYPE =
      PyType.builtin(
          "_sitebuiltins.Quitter",
          "dev.ftcheck.vm.module.builtins.QuitterTypeTable",
          Set.of(TypeFlag.HAS_DICTIONARY, TypeFlag.OPEN));

  PyQuitter(String name) {
    super(TYPE.rootShape());
    setOwn("name", PyStr.of(name));
    setOwn("eof", PyStr.of("Ctrl-D (i.e. EOF)"));
  }
}
