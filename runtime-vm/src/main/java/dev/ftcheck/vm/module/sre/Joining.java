package dev.ftcheck.vm.module.sre;

import dev.ftcheck.vm.object.Buffers;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import java.io.ByteArrayOutputStream;
import java.util.List;

/** Puts pieces together as {@code str.join} and {@code bytes.join} do. */
final class Joining {

  private Joining() {}

  /**
   * The pieces as one str or bytes.
   *
   * @throws dev.ftcheck.vm.object.Raise TypeError for a piece of another kind
   */
  static PyObject join(List<PyObject> pieces, boolean asBytes) {
    if (asBytes) {
      return joinBytes(pieces);
    }
    if (pieces.size() == 1 && pieces.getFirst().getClass() == PyStr.class) {
      return pieces.getFirst();
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pieces.size(); i++) {
      if (!(pieces.get(i) instanceof PyStr piece)) {
        throw misfit(i, "expected str instance, ", pieces.get(i));
      }
      text.append(piece.value());
    }
    return text.isEmpty() ? PyStr.EMPTY : PyStr.of(text.toString());
  }

  private static PyObject joinBytes(List<PyObject> pieces) {
    if (pieces.size() == 1 && pieces.getFirst().getClass() == PyBytes.class) {
      return pieces.getFirst();
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (int i = 0; i < pieces.size(); i++) {
      byte[] piece = Buffers.find(pieces.get(i));
      if (piece == null) {
        throw misfit(i, "expected a bytes-like object, ", pieces.get(i));
      }
      all.writeBytes(piece);
    }
    return new PyBytes(all.toByteArray());
  }

  private static RuntimeException misfit(int index, String expected, PyObject found) {
    return Errors.typeError("sequence item %d: %s%s found", index, expected, found.type().name());
  }
}
