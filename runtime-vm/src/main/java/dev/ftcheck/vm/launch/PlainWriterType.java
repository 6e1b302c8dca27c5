package dev.ftcheck.vm.launch;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.PyStr;

/** Behaviour of {@link PlainWriter}. */
@BuiltinType("PlainWriter")
final class PlainWriterType {

  private PlainWriterType() {}

  @PyMethod("write")
  static int write(PlainWriter self, PyStr text) {
    self.stream.print(text.value());
    return text.length();
  }

  @PyMethod("flush")
  static void flush(PlainWriter self) {
    self.stream.flush();
  }
}
