package dev.ftcheck.vm.module.hashes;

/** The state of a hash computation. Not thread-safe. */
interface Digest {

  void update(byte[] data);

  /** The digest of everything so far; the computation can go on. */
  byte[] digest();

  /** A digest of a chosen length, for algorithms that have no fixed one. */
  default byte[] digest(int length) {
    throw new UnsupportedOperationException("fixed digest length");
  }

  Digest copy();
}
