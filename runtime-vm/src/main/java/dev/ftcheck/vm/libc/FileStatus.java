package dev.ftcheck.vm.libc;

/**
 * What {@code stat} tells. Times are nanoseconds since 1970.
 *
 * @param mode the type of the file and its permissions
 * @param blocks in units of 512 bytes
 */
public record FileStatus(
    int mode,
    long inode,
    long device,
    long links,
    int user,
    int group,
    long size,
    long accessed,
    long modified,
    long changed,
    int blockSize,
    long blocks,
    long specialDevice) {

  private static final int TYPE = 0xf000;

  public boolean isDirectory() {
    return (mode & TYPE) == 0x4000;
  }

  public boolean isRegular() {
    return (mode & TYPE) == 0x8000;
  }

  public boolean isLink() {
    return (mode & TYPE) == 0xa000;
  }

  public boolean isCharacterDevice() {
    return (mode & TYPE) == 0x2000;
  }
}
