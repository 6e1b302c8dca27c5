package dev.ftcheck.vm.module.posix;

import dev.ftcheck.vm.libc.FileSystemCalls;
import dev.ftcheck.vm.libc.OsErrors;
import dev.ftcheck.vm.natives.BuiltinModule;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.types.structseq.StructType;

/** Functions of {@code posix} about file systems. */
@BuiltinModule(value = "posix", isPart = true)
final class FileSystemFunctions {

  static final StructType STATUS =
      new StructType(
          "os.statvfs_result",
          10,
          "f_bsize",
          "f_frsize",
          "f_blocks",
          "f_bfree",
          "f_bavail",
          "f_files",
          "f_ffree",
          "f_favail",
          "f_flag",
          "f_namemax",
          "f_fsid");

  /** The places of those fields in the words of the call. */
  private static final int[] WORDS = {0, 1, 2, 3, 4, 5, 6, 7, 9, 10, 8};

  private FileSystemFunctions() {}

  @PyMethod(value = "statvfs", signature = "(path)")
  static PyObject status(PyObject path) {
    PathArgument target = PathArgument.pathOrDescriptor("statvfs", path);
    FileSystemCalls.Answer answer =
        target.isDescriptor()
            ? FileSystemCalls.status(target.fd())
            : FileSystemCalls.status(target.bytes());
    OsErrors.check(answer.error(), target.given());
    return result(answer);
  }

  @PyMethod(value = "fstatvfs", signature = "(fd)")
  static PyObject status(int fd) {
    FileSystemCalls.Answer answer = FileSystemCalls.status(fd);
    OsErrors.check(answer.error());
    return result(answer);
  }

  private static PyObject result(FileSystemCalls.Answer answer) {
    PyObject[] values = new PyObject[WORDS.length];
    for (int i = 0; i < WORDS.length; i++) {
      values[i] = PyInt.of(answer.words()[WORDS[i]]);
    }
    return STATUS.make(values);
  }
}
