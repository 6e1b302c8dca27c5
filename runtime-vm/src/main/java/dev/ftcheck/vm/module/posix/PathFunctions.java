package dev.ftcheck.vm.module.posix;

import dev.ftcheck.vm.libc.DirectoryListing;
import dev.ftcheck.vm.libc.FileCalls;
import dev.ftcheck.vm.libc.OsErrors;
import dev.ftcheck.vm.libc.PathCalls;
import dev.ftcheck.vm.libc.StatusAnswer;
import dev.ftcheck.vm.libc.TextAnswer;
import dev.ftcheck.vm.module.io.OpenWriters;
import dev.ftcheck.vm.natives.BuiltinModule;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;

/** Functions of {@code posix} on paths. */
@BuiltinModule(value = "posix", isPart = true)
final class PathFunctions {

  private static final String DIRECTORY_AND_LINKS = "(path, *, dir_fd=None, follow_symlinks=True)";

  private PathFunctions() {}

  @PyMethod(value = "stat", signature = DIRECTORY_AND_LINKS)
  static PyObject stat(PyObject path, PyObject directory, boolean followLinks) {
    PathArgument target = PathArgument.pathOrDescriptor("stat", path);
    return stat("stat", target, PathArgument.directory(directory), followLinks);
  }

  static PyObject stat(String function, PathArgument target, int directory, boolean followLinks) {
    if (target.isDescriptor() && directory != FileCalls.AT_FDCWD) {
      throw Errors.valueError("%s: can't specify dir_fd without matching path", function);
    }
    OpenWriters.settle();
    StatusAnswer answer =
        target.isDescriptor()
            ? PathCalls.fstat(target.fd())
            : StatusLookup.of(target, directory, followLinks);
    OsErrors.check(answer.error(), target.given());
    return StatResults.of(answer.status());
  }

  @PyMethod(value = "lstat", signature = "(path, *, dir_fd=None)")
  static PyObject lstat(PyObject path, PyObject directory) {
    PathArgument target = PathArgument.path("lstat", path);
    return stat("lstat", target, PathArgument.directory(directory), false);
  }

  @PyMethod(
      value = "access",
      signature = "(path, mode, *, dir_fd=None, effective_ids=False, follow_symlinks=True)")
  static boolean access(
      PyObject path, int mode, PyObject directory, boolean effective, boolean followLinks) {
    PathArgument target = PathArgument.path("access", path);
    return PathCalls.access(
            target.bytes(), mode, PathArgument.directory(directory), effective, followLinks)
        == 0;
  }

  @PyMethod(value = "unlink", signature = "(path, *, dir_fd=None)")
  static void unlink(PyObject path, PyObject directory) {
    PathArgument target = PathArgument.path("unlink", path);
    OsErrors.check(
        PathCalls.unlink(target.bytes(), PathArgument.directory(directory)), target.given());
  }

  @PyMethod(value = "remove", signature = "(path, *, dir_fd=None)")
  static void remove(PyObject path, PyObject directory) {
    PathArgument target = PathArgument.path("remove", path);
    OsErrors.check(
        PathCalls.unlink(target.bytes(), PathArgument.directory(directory)), target.given());
  }

  @PyMethod(value = "rmdir", signature = "(path, *, dir_fd=None)")
  static void rmdir(PyObject path, PyObject directory) {
    PathArgument target = PathArgument.path("rmdir", path);
    OsErrors.check(
        PathCalls.rmdir(target.bytes(), PathArgument.directory(directory)), target.given());
  }

  @PyMethod(value = "mkdir", signature = "(path, mode=511, *, dir_fd=None)")
  static void mkdir(PyObject path, int mode, PyObject directory) {
    PathArgument target = PathArgument.path("mkdir", path);
    OsErrors.check(
        PathCalls.mkdir(target.bytes(), mode, PathArgument.directory(directory)), target.given());
  }

  @PyMethod(value = "mkfifo", signature = "(path, mode=438, *, dir_fd=None)")
  static void mkfifo(PyObject path, int mode, PyObject directory) {
    PathArgument target = PathArgument.path("mkfifo", path);
    OsErrors.check(
        PathCalls.mkfifo(target.bytes(), mode, PathArgument.directory(directory)), target.given());
  }

  @PyMethod(value = "rename", signature = "(src, dst, *, src_dir_fd=None, dst_dir_fd=None)")
  static void rename(PyObject from, PyObject to, PyObject fromDirectory, PyObject toDirectory) {
    move("rename", from, to, fromDirectory, toDirectory);
  }

  @PyMethod(value = "replace", signature = "(src, dst, *, src_dir_fd=None, dst_dir_fd=None)")
  static void replace(PyObject from, PyObject to, PyObject fromDirectory, PyObject toDirectory) {
    move("replace", from, to, fromDirectory, toDirectory);
  }

  private static void move(
      String function, PyObject from, PyObject to, PyObject fromDirectory, PyObject toDirectory) {
    PathArgument source = PathArgument.path(function, from);
    PathArgument target = PathArgument.path(function, to);
    int result =
        PathCalls.rename(
            source.bytes(),
            PathArgument.directory(fromDirectory),
            target.bytes(),
            PathArgument.directory(toDirectory));
    checkPair(result, source, target);
  }

  private static void checkPair(int result, PathArgument source, PathArgument target) {
    if (result < 0) {
      throw OsErrors.of(-result, source.given(), target.given());
    }
  }

  @PyMethod(
      value = "link",
      signature = "(src, dst, *, src_dir_fd=None, dst_dir_fd=None, follow_symlinks=True)")
  static void link(
      PyObject from,
      PyObject to,
      PyObject fromDirectory,
      PyObject toDirectory,
      PyObject followLinks) {
    PathArgument source = PathArgument.path("link", from);
    PathArgument target = PathArgument.path("link", to);
    boolean follows = followLinks != null && dev.ftcheck.vm.object.Truth.of(followLinks);
    int result =
        PathCalls.link(
            source.bytes(),
            PathArgument.directory(fromDirectory),
            target.bytes(),
            PathArgument.directory(toDirectory),
            follows);
    checkPair(result, source, target);
  }

  @PyMethod(value = "symlink", signature = "(src, dst, target_is_directory=False, *, dir_fd=None)")
  static void symlink(PyObject from, PyObject to, boolean isDirectory, PyObject directory) {
    PathArgument source = PathArgument.path("symlink", from);
    PathArgument target = PathArgument.path("symlink", to);
    int result =
        PathCalls.symlink(source.bytes(), target.bytes(), PathArgument.directory(directory));
    checkPair(result, source, target);
  }

  @PyMethod(value = "readlink", signature = "(path, *, dir_fd=None)")
  static PyObject readlink(PyObject path, PyObject directory) {
    PathArgument target = PathArgument.path("readlink", path);
    TextAnswer answer = PathCalls.readlink(target.bytes(), PathArgument.directory(directory));
    OsErrors.check(answer.error(), target.given());
    return FsPath.decode(answer.text(), target.isBytes());
  }

  @PyMethod(value = "chmod", signature = "(path, mode, *, dir_fd=None, follow_symlinks=True)")
  static void chmod(PyObject path, int mode, PyObject directory, boolean followLinks) {
    PathArgument target = PathArgument.pathOrDescriptor("chmod", path);
    int result =
        target.isDescriptor()
            ? FileCalls.fchmod(target.fd(), mode)
            : PathCalls.chmod(target.bytes(), mode, PathArgument.directory(directory), followLinks);
    OsErrors.check(result, target.given());
  }

  @PyMethod(value = "chown", signature = "(path, uid, gid, *, dir_fd=None, follow_symlinks=True)")
  static void chown(PyObject path, int user, int group, PyObject directory, boolean followLinks) {
    PathArgument target = PathArgument.pathOrDescriptor("chown", path);
    int result =
        target.isDescriptor()
            ? FileCalls.fchown(target.fd(), user, group)
            : PathCalls.chown(
                target.bytes(), user, group, PathArgument.directory(directory), followLinks);
    OsErrors.check(result, target.given());
  }

  @PyMethod(value = "lchown", signature = "(path, uid, gid)")
  static void lchown(PyObject path, int user, int group) {
    PathArgument target = PathArgument.path("lchown", path);
    OsErrors.check(
        PathCalls.chown(target.bytes(), user, group, FileCalls.AT_FDCWD, false), target.given());
  }

  @PyMethod(
      value = "utime",
      signature = "(path, times=None, *, ns=None, dir_fd=None, follow_symlinks=True)")
  static void utime(
      PyObject path, PyObject times, PyObject nanos, PyObject directory, boolean followLinks) {
    PathArgument target = PathArgument.pathOrDescriptor("utime", path);
    long[] pair = FileTimes.of(times, nanos);
    int result =
        target.isDescriptor()
            ? PathCalls.utimens(null, pair, target.fd(), true)
            : PathCalls.utimens(
                target.bytes(), pair, PathArgument.directory(directory), followLinks);
    OsErrors.check(result, target.given());
  }

  @PyMethod(value = "truncate", signature = "(path, length)")
  static void truncate(PyObject path, PyObject length) {
    PathArgument target = PathArgument.pathOrDescriptor("truncate", path);
    long size = Conversions.toLong(length);
    int result =
        target.isDescriptor()
            ? FileCalls.ftruncate(target.fd(), size)
            : PathCalls.truncate(target.bytes(), size);
    OsErrors.check(result, target.given());
  }

  @PyMethod(value = "chdir", signature = "(path)")
  static void chdir(PyObject path) {
    PathArgument target = PathArgument.pathOrDescriptor("chdir", path);
    int result =
        target.isDescriptor() ? FileCalls.fchdir(target.fd()) : PathCalls.chdir(target.bytes());
    OsErrors.check(result, target.given());
    WorkingDirectory.changed();
  }

  @PyMethod(value = "listdir", signature = "(path=None)")
  static PyObject listdir(PyObject path) {
    boolean none = path == null || path == PyNone.NONE;
    PathArgument target = PathArgument.pathOrDescriptor("listdir", none ? PyStr.of(".") : path);
    DirectoryListing.Answer answer = read(target);
    PyList names = new PyList();
    for (DirectoryListing.Entry entry : answer.entries()) {
      names.add(FsPath.decode(entry.name(), target.isBytes()));
    }
    return names;
  }

  @PyMethod(value = "scandir", signature = "(path=None)")
  static PyObject scandir(PyObject path) {
    boolean none = path == null || path == PyNone.NONE;
    PathArgument target = PathArgument.pathOrDescriptor("scandir", none ? PyStr.of(".") : path);
    return new PyScandirIterator(target, read(target).entries());
  }

  private static DirectoryListing.Answer read(PathArgument target) {
    DirectoryListing.Answer answer =
        target.isDescriptor()
            ? DirectoryListing.read(target.fd())
            : DirectoryListing.read(target.bytes());
    OsErrors.check(answer.error(), target.given());
    return answer;
  }
}
