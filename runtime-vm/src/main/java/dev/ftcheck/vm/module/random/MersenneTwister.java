package dev.ftcheck.vm.module.random;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * The generator MT19937 of Matsumoto and Nishimura ("Mersenne Twister", ACM TOMACS 8(1), 1998, with
 * the initialisation of 2002), as Python seeds and reads it. Not thread-safe.
 */
final class MersenneTwister {

  /** Words of state. */
  static final int SIZE = 624;

  private static final int MIDDLE = 397;
  private static final int MATRIX = 0x9908B0DF;
  private static final int UPPER = 0x80000000;
  private static final int LOWER = 0x7FFFFFFF;

  private final int[] state = new int[SIZE];
  private int index = SIZE;

  /** Seeds by the words of a number, the least significant first. */
  void seed(BigInteger number) {
    BigInteger magnitude = number.abs();
    int[] key = new int[Math.max(1, (magnitude.bitLength() + 31) / 32)];
    for (int i = 0; i < key.length; i++) {
      key[i] = magnitude.shiftRight(32 * i).intValue();
    }
    seed(key);
  }

  private void seed(int word) {
    state[0] = word;
    for (int i = 1; i < SIZE; i++) {
      state[i] = 1812433253 * (state[i - 1] ^ state[i - 1] >>> 30) + i;
    }
    index = SIZE;
  }

  /** Seeds by an array of words ({@code init_by_array}). */
  void seed(int[] key) {
    seed(19650218);
    int i = 1;
    int j = 0;
    for (int k = Math.max(SIZE, key.length); k > 0; k--) {
      state[i] = (state[i] ^ (state[i - 1] ^ state[i - 1] >>> 30) * 1664525) + key[j] + j;
      i = following(i);
      j = j + 1 == key.length ? 0 : j + 1;
    }
    for (int k = SIZE - 1; k > 0; k--) {
      state[i] = (state[i] ^ (state[i - 1] ^ state[i - 1] >>> 30) * 1566083941) - i;
      i = following(i);
    }
    state[0] = UPPER;
  }

  private int following(int i) {
    if (i + 1 < SIZE) {
      return i + 1;
    }
    state[0] = state[SIZE - 1];
    return 1;
  }

  /** 32 random bits. */
  int nextWord() {
    if (index >= SIZE) {
      twist();
    }
    int y = state[index++];
    y ^= y >>> 11;
    y ^= y << 7 & 0x9D2C5680;
    y ^= y << 15 & 0xEFC60000;
    return y ^ y >>> 18;
  }

  private void twist() {
    for (int i = 0; i < SIZE; i++) {
      int y = state[i] & UPPER | state[(i + 1) % SIZE] & LOWER;
      state[i] = state[(i + MIDDLE) % SIZE] ^ y >>> 1 ^ -(y & 1) & MATRIX;
    }
    index = 0;
  }

  /** A number from 0 below 1 with 53 random bits. */
  double nextDouble() {
    long high = nextWord() >>> 5;
    long low = nextWord() >>> 6;
    return (high * 67108864.0 + low) / 9007199254740992.0;
  }

  /** A number of at most {@code bits} bits, from 1 to 64. */
  long nextBits(int bits) {
    if (bits <= 32) {
      return Integer.toUnsignedLong(nextWord() >>> 32 - bits);
    }
    long low = Integer.toUnsignedLong(nextWord());
    return low | Integer.toUnsignedLong(nextWord() >>> 64 - bits) << 32;
  }

  /** A number of at most {@code bits} bits; the first words drawn are the least significant. */
  BigInteger nextBig(long bits) {
    int words = Math.toIntExact((bits - 1) / 32 + 1);
    byte[] magnitude = new byte[Math.multiplyExact(words, 4)];
    long left = bits;
    for (int i = words - 1; i >= 0; i--, left -= 32) {
      int word = left < 32 ? nextWord() >>> 32 - (int) left : nextWord();
      for (int b = 3; b >= 0; b--, word >>>= 8) {
        magnitude[4 * i + b] = (byte) word;
      }
    }
    return new BigInteger(1, magnitude);
  }

  /** The words of state and the index of the next one to use. */
  int[] state() {
    int[] all = Arrays.copyOf(state, SIZE + 1);
    all[SIZE] = index;
    return all;
  }

  /** Restores what {@link #state} answered. */
  void restore(int[] all) {
    System.arraycopy(all, 0, state, 0, SIZE);
    index = all[SIZE];
  }
}
