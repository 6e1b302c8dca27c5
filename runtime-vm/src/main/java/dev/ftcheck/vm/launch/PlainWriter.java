package dev.ftcheck.vm.launch;

import dev.ftcheck.vm.object.PyAttributed;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** A text stream over a Java one. Safe for any number of threads. */
final class PlainWriter extends PyAttributed {

  static final PyType TYPE =
      PyType.builtin(
          "ftcheck.PlainWriter",
          "dev.ftcheck.vm.launch.PlainWriterTypeTable",
          Set.of(TypeFlag.HAS_DICTIONARY));

  final PrintStream stream;

  PlainWriter(OutputStream out) {
    super(TYPE.rootShape());
    this.stream = new PrintStream(out, false, StandardCharsets.UTF_8);
  }
}
