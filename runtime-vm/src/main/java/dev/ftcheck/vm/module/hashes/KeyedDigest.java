package dev.ftcheck.vm.module.hashes;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * HMAC (RFC 2104) with one key, and the key derivation PBKDF2 (RFC 8018) on it. Not thread-safe.
 */
final class KeyedDigest {

  private static final byte INNER = 0x36;
  private static final byte OUTER = 0x5c;

  private final Digest inner;
  private final Digest outer;

  KeyedDigest(HashAlgorithm algorithm, byte[] key) {
    byte[] block = Arrays.copyOf(shortened(algorithm, key), algorithm.blockSize);
    this.inner = padded(algorithm, block, INNER);
    this.outer = padded(algorithm, block, OUTER);
  }

  private static byte[] shortened(HashAlgorithm algorithm, byte[] key) {
    if (key.length <= algorithm.blockSize) {
      return key;
    }
    Digest digest = algorithm.start();
    digest.update(key);
    return digest.digest();
  }

  private static Digest padded(HashAlgorithm algorithm, byte[] block, byte pad) {
    byte[] mixed = new byte[block.length];
    for (int i = 0; i < mixed.length; i++) {
      mixed[i] = (byte) (block[i] ^ pad);
    }
    Digest digest = algorithm.start();
    digest.update(mixed);
    return digest;
  }

  byte[] digest(byte[] message) {
    Digest first = inner.copy();
    first.update(message);
    Digest second = outer.copy();
    second.update(first.digest());
    return second.digest();
  }

  byte[] derive(byte[] salt, long rounds, int size) {
    ByteBuffer key = ByteBuffer.allocate(size);
    for (int block = 1; key.hasRemaining(); block++) {
      byte[] part = digest(ByteBuffer.allocate(salt.length + 4).put(salt).putInt(block).array());
      byte[] sum = part.clone();
      for (long round = 1; round < rounds; round++) {
        part = digest(part);
        for (int i = 0; i < sum.length; i++) {
          sum[i] ^= part[i];
        }
      }
      key.put(sum, 0, Math.min(sum.length, key.remaining()));
    }
    return key.array();
  }
}
