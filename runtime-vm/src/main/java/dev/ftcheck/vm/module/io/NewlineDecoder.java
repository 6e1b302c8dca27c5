package dev.ftcheck.vm.module.io;

import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import java.util.ArrayList;
import java.util.List;

/**
 * Universal newlines: notes which line ends occur and, when it translates, makes each a {@code \n}.
 * A {@code \r} at the end of a piece waits for the next one, which may start with {@code \n}.
 */
final class NewlineDecoder implements TextDecoder {

  private static final int CR = 1;
  private static final int LF = 2;
  private static final int CRLF = 4;

  private final TextDecoder decoder;
  private final boolean translates;
  private boolean pendingReturn;
  private int seen;

  /** A decoder on top of another; null when the input is text already. */
  NewlineDecoder(TextDecoder decoder, boolean translates) {
    this.decoder = decoder;
    this.translates = translates;
  }

  @Override
  public String decode(byte[] input, boolean last) {
    return translate(decoder.decode(input, last), last);
  }

  String translate(String piece, boolean last) {
    String text = piece;
    if (pendingReturn && (!text.isEmpty() || last)) {
      text = "\r" + text;
      pendingReturn = false;
    }
    if (!last && text.endsWith("\r")) {
      text = text.substring(0, text.length() - 1);
      pendingReturn = true;
    }
    if (text.indexOf('\r') < 0) {
      if (text.indexOf('\n') >= 0) {
        seen |= LF;
      }
      return text;
    }
    note(text);
    return translates ? text.replace("\r\n", "\n").replace('\r', '\n') : text;
  }

  private void note(String text) {
    for (int i = 0; i < text.length() && seen != (CR | LF | CRLF); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        seen |= LF;
      } else if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
        seen |= CRLF;
        i++;
      } else if (c == '\r') {
        seen |= CR;
      }
    }
  }

  @Override
  public State state() {
    State inner = decoder == null ? State.START : decoder.state();
    return new State(inner.pending(), inner.flags() << 1 | (pendingReturn ? 1 : 0));
  }

  @Override
  public void restore(State state) {
    pendingReturn = (state.flags() & 1) != 0;
    if (decoder != null) {
      decoder.restore(new State(state.pending(), state.flags() >> 1));
    }
  }

  @Override
  public void reset() {
    seen = 0;
    pendingReturn = false;
    if (decoder != null) {
      decoder.reset();
    }
  }

  /** {@code newlines}: None, a str, or a tuple of those seen. */
  PyObject newlines() {
    List<PyObject> found = new ArrayList<>();
    if ((seen & CR) != 0) {
      found.add(PyStr.of("\r"));
    }
    if ((seen & LF) != 0) {
      found.add(PyStr.of("\n"));
    }
    if ((seen & CRLF) != 0) {
      found.add(PyStr.of("\r\n"));
    }
    return switch (found.size()) {
      case 0 -> PyNone.NONE;
      case 1 -> found.getFirst();
      default -> PyTuple.of(found.toArray(PyObject[]::new));
    };
  }
}
