package dev.ftcheck.vm.module.hashes;

import java.util.Arrays;

/** BLAKE2s of RFC 7693. */
final class Blake2sDigest implements Digest {

  private static final int BLOCK = 64;
  private static final int ROUNDS = 10;
  private static final int[] START = {
    0x6A09E667, 0xBB67AE85, 0x3C6EF372, 0xA54FF53A, 0x510E527F, 0x9B05688C, 0x1F83D9AB, 0x5BE0CD19
  };

  private final int[] state;
  private final byte[] buffer;
  private final int digestSize;
  private final boolean lastNode;
  private int filled;
  private long absorbed;

  Blake2sDigest(Blake2Parameters parameters) {
    state = START.clone();
    buffer = new byte[BLOCK];
    digestSize = parameters.digestSize();
    lastNode = parameters.lastNode();
    byte[] block = parameters.narrowBlock();
    for (int i = 0; i < 8; i++) {
      state[i] ^= word(block, i);
    }
    if (parameters.key().length > 0) {
      update(Arrays.copyOf(parameters.key(), BLOCK));
    }
  }

  private Blake2sDigest(Blake2sDigest other) {
    state = other.state.clone();
    buffer = other.buffer.clone();
    digestSize = other.digestSize;
    lastNode = other.lastNode;
    filled = other.filled;
    absorbed = other.absorbed;
  }

  private static int word(byte[] bytes, int index) {
    int word = 0;
    for (int i = 4 - 1; i >= 0; i--) {
      word = word << 8 | bytes[4 * index + i] & 0xFF;
    }
    return word;
  }

  /** A full block is kept until more comes: the last one is compressed differently. */
  @Override
  public void update(byte[] data) {
    int at = 0;
    while (at < data.length) {
      if (filled == BLOCK) {
        absorbed += BLOCK;
        compress(0, 0);
        filled = 0;
      }
      int part = Math.min(BLOCK - filled, data.length - at);
      System.arraycopy(data, at, buffer, filled, part);
      filled += part;
      at += part;
    }
  }

  @Override
  public byte[] digest() {
    Blake2sDigest end = copy();
    Arrays.fill(end.buffer, filled, BLOCK, (byte) 0);
    end.absorbed += filled;
    end.compress(-1, lastNode ? -1 : 0);
    byte[] output = new byte[digestSize];
    for (int i = 0; i < digestSize; i++) {
      output[i] = (byte) (end.state[i / 4] >>> 8 * (i % 4));
    }
    return output;
  }

  @Override
  public Blake2sDigest copy() {
    return new Blake2sDigest(this);
  }

  private void compress(int lastBlock, int lastNodeFlag) {
    int[] m = new int[16];
    for (int i = 0; i < 16; i++) {
      m[i] = word(buffer, i);
    }
    int[] v = Arrays.copyOf(state, 16);
    System.arraycopy(START, 0, v, 8, 8);
    v[12] ^= (int) absorbed;
    v[13] ^= (int) (absorbed >>> 32);
    v[14] ^= lastBlock;
    v[15] ^= lastNodeFlag;
    for (int round = 0; round < ROUNDS; round++) {
      byte[] order = Blake2Schedule.SIGMA[round % 10];
      for (int i = 0; i < 4; i++) {
        mix(v, i, i + 4, i + 8, i + 12, m[order[2 * i]], m[order[2 * i + 1]]);
      }
      for (int i = 0; i < 4; i++) {
        int b = 4 + (i + 1 & 3);
        int c = 8 + (i + 2 & 3);
        int d = 12 + (i + 3 & 3);
        mix(v, i, b, c, d, m[order[8 + 2 * i]], m[order[9 + 2 * i]]);
      }
    }
    for (int i = 0; i < 8; i++) {
      state[i] ^= v[i] ^ v[i + 8];
    }
  }

  private static void mix(int[] v, int a, int b, int c, int d, int x, int y) {
    v[a] += v[b] + x;
    v[d] = Integer.rotateRight(v[d] ^ v[a], 16);
    v[c] += v[d];
    v[b] = Integer.rotateRight(v[b] ^ v[c], 12);
    v[a] += v[b] + y;
    v[d] = Integer.rotateRight(v[d] ^ v[a], 8);
    v[c] += v[d];
    v[b] = Integer.rotateRight(v[b] ^ v[c], 7);
  }
}
