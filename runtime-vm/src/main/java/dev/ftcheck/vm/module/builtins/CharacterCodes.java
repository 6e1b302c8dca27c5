package dev.ftcheck.vm.module.builtins;

import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.Items;
import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;

/** {@code ord}. */
final class CharacterCodes {

  private CharacterCodes() {}

  static int of(PyObject character) {
    if (character instanceof PyStr text) {
      if (text.length() == 1) {
        return text.codePointAt(0);
      }
      throw wrongLength(text.length());
    }
    if (character instanceof PyBytes bytes) {
      if (bytes.length() == 1) {
        return bytes.value[0] & 0xff;
      }
      throw wrongLength(bytes.length());
    }
    if (character.type().name().equals("bytearray")) {
      long length = Items.length(character);
      if (length == 1) {
        return (int) ((PyInt) Items.get(character, PyInt.of(0))).value;
      }
      throw wrongLength(length);
    }
    throw Errors.typeError(
        "ord() expected string of length 1, but %s found", character.type().name());
  }

  private static RuntimeException wrongLength(long length) {
    return Errors.typeError("ord() expected a character, but string of length %d found", length);
  }
}
