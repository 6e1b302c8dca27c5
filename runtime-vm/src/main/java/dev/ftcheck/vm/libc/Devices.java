package dev.ftcheck.vm.libc;

/** Device numbers of Linux: 12 + 20 bits of major and 8 + 24 bits of minor, interleaved. */
public final class Devices {

  private Devices() {}

  public static long make(long major, long minor) {
    return (major & 0xfff) << 8 | (major & ~0xfffL) << 32 | minor & 0xff | (minor & ~0xffL) << 12;
  }

  public static long major(long device) {
    return device >> 8 & 0xfff | device >> 32 & ~0xfffL;
  }

  public static long minor(long device) {
    return device & 0xff | device >> 12 & ~0xffL & 0xffffffffL;
  }
}
