package dev.ftcheck.vm.module.hashes;

/** SHAKE128 and SHAKE256 of FIPS 202: Keccak with output of any length. */
final class ShakeDigest implements Digest {

  private static final int SUFFIX = 0x1F;
  private static final int ROUNDS = 24;
  private static final long[] ROUND_CONSTANTS = roundConstants();
  private static final int[] ROTATIONS = new int[25];
  private static final int[] DESTINATIONS = new int[25];

  static {
    int x = 1;
    int y = 0;
    for (int t = 0; t < 24; t++) {
      ROTATIONS[x + 5 * y] = (t + 1) * (t + 2) / 2 % 64;
      int next = (2 * x + 3 * y) % 5;
      x = y;
      y = next;
    }
    for (int i = 0; i < 25; i++) {
      DESTINATIONS[i] = i / 5 + 5 * ((2 * (i % 5) + 3 * (i / 5)) % 5);
    }
  }

  private final int rate;
  private final long[] lanes;
  private int filled;

  /**
   * A new computation.
   *
   * @param rate bytes absorbed or squeezed per permutation
   */
  ShakeDigest(int rate) {
    this(rate, new long[25], 0);
  }

  private ShakeDigest(int rate, long[] lanes, int filled) {
    this.rate = rate;
    this.lanes = lanes;
    this.filled = filled;
  }

  /** From the linear feedback shift register of section 3.2.5. */
  private static long[] roundConstants() {
    long[] constants = new long[ROUNDS];
    int register = 1;
    for (int round = 0; round < ROUNDS; round++) {
      for (int j = 0; j < 7; j++) {
        if ((register & 1) != 0) {
          constants[round] |= 1L << (1 << j) - 1;
        }
        register = register << 1 ^ ((register & 0x80) != 0 ? 0x171 : 0);
      }
    }
    return constants;
  }

  @Override
  public void update(byte[] data) {
    for (byte b : data) {
      absorb(b);
    }
  }

  private void absorb(int b) {
    lanes[filled >> 3] ^= (b & 0xFFL) << ((filled & 7) << 3);
    if (++filled == rate) {
      permute();
      filled = 0;
    }
  }

  @Override
  public byte[] digest() {
    return digest(0);
  }

  @Override
  public byte[] digest(int length) {
    ShakeDigest end = copy();
    end.lanes[end.filled >> 3] ^= (long) SUFFIX << ((end.filled & 7) << 3);
    end.lanes[rate - 1 >> 3] ^= 1L << 63;
    end.permute();
    byte[] output = new byte[length];
    for (int i = 0, at = 0; i < length; i++, at++) {
      if (at == rate) {
        end.permute();
        at = 0;
      }
      output[i] = (byte) (end.lanes[at >> 3] >>> ((at & 7) << 3));
    }
    return output;
  }

  @Override
  public ShakeDigest copy() {
    return new ShakeDigest(rate, lanes.clone(), filled);
  }

  /** The permutation Keccak-f[1600]. */
  private void permute() {
    long[] column = new long[5];
    long[] moved = new long[25];
    for (int round = 0; round < ROUNDS; round++) {
      for (int x = 0; x < 5; x++) {
        column[x] = lanes[x] ^ lanes[x + 5] ^ lanes[x + 10] ^ lanes[x + 15] ^ lanes[x + 20];
      }
      for (int i = 0; i < 25; i++) {
        int x = i % 5;
        long mixed = lanes[i] ^ column[(x + 4) % 5] ^ Long.rotateLeft(column[(x + 1) % 5], 1);
        moved[DESTINATIONS[i]] = Long.rotateLeft(mixed, ROTATIONS[i]);
      }
      for (int y = 0; y < 25; y += 5) {
        for (int x = 0; x < 5; x++) {
          lanes[y + x] = moved[y + x] ^ ~moved[y + (x + 1) % 5] & moved[y + (x + 2) % 5];
        }
      }
      lanes[0] ^= ROUND_CONSTANTS[round];
    }
  }
}
