package dev.ftcheck.vm.module.io;

/** Turns the bytes of a file into text piece by piece. Belongs to the reader's lock. */
interface TextDecoder {

  /** A decoder's memory between two pieces: undecoded bytes, and flags of its own. */
  record State(byte[] pending, long flags) {
    static final State START = new State(new byte[0], 0);
  }

  /** Decodes a piece; {@code last} when no other follows. */
  String decode(byte[] input, boolean last);

  State state();

  void restore(State state);

  void reset();
}
