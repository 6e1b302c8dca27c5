package dev.ftcheck.vm.types.code;

import dev.ftcheck.vm.object.Positions;
import dev.ftcheck.vm.object.PyCode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * What stands for bytecode, which there is none: programs compare {@code co_code} to learn whether
 * two functions do the same. Code of different places never looks the same. For {@code dis} it is a
 * row of {@code NOP} instructions.
 */
final class CodeFingerprint {

  /** {@code opcode.opmap["NOP"]}. */
  private static final byte NOP = 27;

  private static final int INSTRUCTIONS = 16;

  private CodeFingerprint() {}

  static byte[] of(PyCode code) {
    PyCode.Header header = code.header();
    Positions places = code.positions();
    String text =
        String.join(
            "\n",
            header.file(),
            header.qualifiedName(),
            header.firstLine() + " " + header.flags(),
            Arrays.toString(header.variables()),
            Arrays.toString(places.line()),
            Arrays.toString(places.column()),
            Arrays.toString(places.endColumn()));
    byte[] digest = digest(text.getBytes(StandardCharsets.UTF_8));
    byte[] instructions = new byte[2 * INSTRUCTIONS];
    for (int i = 0; i < INSTRUCTIONS; i++) {
      instructions[2 * i] = NOP;
      instructions[2 * i + 1] = digest[i];
    }
    return instructions;
  }

  private static byte[] digest(byte[] text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
