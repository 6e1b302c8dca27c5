package dev.ftcheck.vm.module.posix;

import dev.ftcheck.vm.libc.FileStatus;
import dev.ftcheck.vm.object.PyFloat;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.types.structseq.StructType;

/** {@code os.stat_result}. */
final class StatResults {

  private static final long NANOS = 1_000_000_000L;

  static final StructType TYPE =
      new StructType(
          "os.stat_result",
          10,
          "st_mode",
          "st_ino",
          "st_dev",
          "st_nlink",
          "st_uid",
          "st_gid",
          "st_size",
          StructType.UNNAMED,
          StructType.UNNAMED,
          StructType.UNNAMED,
          "st_atime",
          "st_mtime",
          "st_ctime",
          "st_atime_ns",
          "st_mtime_ns",
          "st_ctime_ns",
          "st_blksize",
          "st_blocks",
          "st_rdev");

  private StatResults() {}

  static PyObject of(FileStatus s) {
    return TYPE.make(
        PyInt.of(s.mode()),
        PyInt.of(s.inode()),
        PyInt.of(s.device()),
        PyInt.of(s.links()),
        PyInt.of(s.user() & 0xffffffffL),
        PyInt.of(s.group() & 0xffffffffL),
        PyInt.of(s.size()),
        seconds(s.accessed()),
        seconds(s.modified()),
        seconds(s.changed()),
        exact(s.accessed()),
        exact(s.modified()),
        exact(s.changed()),
        PyInt.of(s.accessed()),
        PyInt.of(s.modified()),
        PyInt.of(s.changed()),
        PyInt.of(s.blockSize()),
        PyInt.of(s.blocks()),
        PyInt.of(s.specialDevice()));
  }

  private static PyObject seconds(long nanos) {
    return PyInt.of(Math.floorDiv(nanos, NANOS));
  }

  private static PyObject exact(long nanos) {
    return new PyFloat(Math.floorDiv(nanos, NANOS) + 1e-9 * Math.floorMod(nanos, NANOS));
  }
}
