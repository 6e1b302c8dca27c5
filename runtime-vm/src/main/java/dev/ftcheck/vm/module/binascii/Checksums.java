package dev.ftcheck.vm.module.binascii;

import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.PyObject;

/** Checksums that continue from a former result. */
public final class Checksums {

  private static final int CRC32_POLYNOMIAL = 0xEDB88320;
  private static final int CCITT_POLYNOMIAL = 0x1021;
  private static final int ADLER_MODULUS = 65521;

  /** Bytes that can be summed up before the sums of Adler-32 exceed an int. */
  private static final int ADLER_RUN = 3800;

  private static final int[][] CRC32 = crc32Tables();
  private static final int[] CCITT = ccittTable();

  private Checksums() {}

  /** A start argument, of which the low 32 bits count. */
  public static int startValue(PyObject argument, int omitted) {
    return argument == null ? omitted : Conversions.index(argument).big().intValue();
  }

  /** Tables for eight bytes at a time ("slicing-by-8", Kounavis and Berry, 2005). */
  private static int[][] crc32Tables() {
    int[][] tables = new int[8][256];
    for (int i = 0; i < 256; i++) {
      int crc = i;
      for (int bit = 0; bit < 8; bit++) {
        crc = crc >>> 1 ^ -(crc & 1) & CRC32_POLYNOMIAL;
      }
      tables[0][i] = crc;
    }
    for (int k = 1; k < 8; k++) {
      for (int i = 0; i < 256; i++) {
        int before = tables[k - 1][i];
        tables[k][i] = before >>> 8 ^ tables[0][before & 0xFF];
      }
    }
    return tables;
  }

  private static int[] ccittTable() {
    int[] table = new int[256];
    for (int i = 0; i < 256; i++) {
      int crc = i << 8;
      for (int bit = 0; bit < 8; bit++) {
        crc = (crc & 0x8000) != 0 ? crc << 1 ^ CCITT_POLYNOMIAL : crc << 1;
      }
      table[i] = crc & 0xFFFF;
    }
    return table;
  }

  /** CRC-32 of ISO 3309, from 0 below 2**32. */
  public static long crc32(byte[] data, int start) {
    int crc = ~start;
    int at = 0;
    for (; at + 8 <= data.length; at += 8) {
      int low = crc ^ word(data, at);
      int high = word(data, at + 4);
      crc =
          CRC32[7][low & 0xFF]
              ^ CRC32[6][low >>> 8 & 0xFF]
              ^ CRC32[5][low >>> 16 & 0xFF]
              ^ CRC32[4][low >>> 24]
              ^ CRC32[3][high & 0xFF]
              ^ CRC32[2][high >>> 8 & 0xFF]
              ^ CRC32[1][high >>> 16 & 0xFF]
              ^ CRC32[0][high >>> 24];
    }
    for (; at < data.length; at++) {
      crc = crc >>> 8 ^ CRC32[0][(crc ^ data[at]) & 0xFF];
    }
    return Integer.toUnsignedLong(~crc);
  }

  private static int word(byte[] data, int at) {
    return data[at] & 0xFF
        | (data[at + 1] & 0xFF) << 8
        | (data[at + 2] & 0xFF) << 16
        | data[at + 3] << 24;
  }

  /** CRC-CCITT as BinHex uses it, from 0 below 2**16. */
  static long crcCcitt(byte[] data, int start) {
    int crc = start & 0xFFFF;
    for (byte b : data) {
      crc = crc << 8 & 0xFF00 ^ CCITT[crc >> 8 ^ b & 0xFF];
    }
    return crc;
  }

  /** Adler-32 of RFC 1950, from 0 below 2**32. */
  public static long adler32(byte[] data, int start) {
    int a = start & 0xFFFF;
    int b = start >>> 16;
    for (int at = 0; at < data.length; ) {
      int end = Math.min(data.length, at + ADLER_RUN);
      while (at < end) {
        a += data[at++] & 0xFF;
        b += a;
      }
      a %= ADLER_MODULUS;
      b %= ADLER_MODULUS;
    }
    return (long) b << 16 | a;
  }
}
