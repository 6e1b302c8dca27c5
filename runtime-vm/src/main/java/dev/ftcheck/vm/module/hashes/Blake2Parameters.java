package dev.ftcheck.vm.module.hashes;

/**
 * The parameters of BLAKE2 ("BLAKE2: simpler, smaller, fast as MD5", section 2.8). Salt and
 * personalisation are filled up with zeros.
 */
record Blake2Parameters(
    int digestSize,
    byte[] key,
    byte[] salt,
    byte[] person,
    int fanout,
    int depth,
    long leafSize,
    long nodeOffset,
    int nodeDepth,
    int innerSize,
    boolean lastNode) {

  /** The parameter block of BLAKE2b, 64 bytes. */
  byte[] wideBlock() {
    byte[] block = new byte[64];
    putStart(block);
    put(block, 8, nodeOffset, 8);
    block[16] = (byte) nodeDepth;
    block[17] = (byte) innerSize;
    System.arraycopy(salt, 0, block, 32, salt.length);
    System.arraycopy(person, 0, block, 48, person.length);
    return block;
  }

  /** The parameter block of BLAKE2s, 32 bytes. */
  byte[] narrowBlock() {
    byte[] block = new byte[32];
    putStart(block);
    put(block, 8, nodeOffset, 6);
    block[14] = (byte) nodeDepth;
    block[15] = (byte) innerSize;
    System.arraycopy(salt, 0, block, 16, salt.length);
    System.arraycopy(person, 0, block, 24, person.length);
    return block;
  }

  private void putStart(byte[] block) {
    block[0] = (byte) digestSize;
    block[1] = (byte) key.length;
    block[2] = (byte) fanout;
    block[3] = (byte) depth;
    put(block, 4, leafSize, 4);
  }

  private static void put(byte[] block, int at, long value, int bytes) {
    for (int i = 0; i < bytes; i++) {
      block[at + i] = (byte) (value >>> 8 * i);
    }
  }
}
