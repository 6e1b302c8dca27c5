package dev.ftcheck.vm.module.io;

import dev.ftcheck.vm.module.codecs.Decoded;
import dev.ftcheck.vm.module.codecs.NativeEncoding;
import java.util.Arrays;

/** Decodes UTF-8, ASCII and Latin-1. */
final class NativeDecoder implements TextDecoder {

  private static final byte[] NONE = {};

  private final NativeEncoding encoding;
  private final String errors;
  private byte[] pending = NONE;

  NativeDecoder(NativeEncoding encoding, String errors) {
    this.encoding = encoding;
    this.errors = errors;
  }

  @Override
  public String decode(byte[] input, boolean last) {
    byte[] all = input;
    if (pending.length > 0) {
      all = Arrays.copyOf(pending, pending.length + input.length);
      System.arraycopy(input, 0, all, pending.length, input.length);
    }
    Decoded decoded = encoding.decode(all, errors, last);
    pending =
        decoded.consumed() == all.length
            ? NONE
            : Arrays.copyOfRange(all, decoded.consumed(), all.length);
    return decoded.text();
  }

  @Override
  public State state() {
    return pending.length == 0 ? State.START : new State(pending, 0);
  }

  @Override
  public void restore(State state) {
    pending = state.pending();
  }

  @Override
  public void reset() {
    pending = NONE;
  }
}
