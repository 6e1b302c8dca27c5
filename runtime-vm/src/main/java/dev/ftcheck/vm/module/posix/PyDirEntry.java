package dev.ftcheck.vm.module.posix;

import dev.ftcheck.vm.libc.DirectoryListing;
import dev.ftcheck.vm.libc.Errno;
import dev.ftcheck.vm.libc.FileCalls;
import dev.ftcheck.vm.libc.FileStatus;
import dev.ftcheck.vm.libc.OsErrors;
import dev.ftcheck.vm.libc.PathCalls;
import dev.ftcheck.vm.libc.StatusAnswer;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import java.util.Set;

/**
 * An {@code os.DirEntry}. What it found out about its file it keeps, as CPython's does; threads
 * that ask at once find out the same.
 */
final class PyDirEntry extends PyObject {

  static final PyType TYPE =
      PyType.builtin(
          "posix.DirEntry",
          "dev.ftcheck.vm.module.posix.DirEntryTypeTable",
          Set.of(TypeFlag.FINAL));

  final PyObject name;
  final PyObject path;
  final long inode;
  private final byte[] bytes;
  private final int directory;
  private final int kind;
  private volatile StatusAnswer own;
  private volatile StatusAnswer followed;

  PyDirEntry(PathArgument folder, DirectoryListing.Entry entry) {
    boolean asBytes = folder.isBytes();
    this.name = FsPath.decode(entry.name(), asBytes);
    this.bytes = folder.isDescriptor() ? entry.name() : joined(folder.bytes(), entry.name());
    this.path = folder.isDescriptor() ? name : FsPath.decode(bytes, asBytes);
    this.directory = folder.isDescriptor() ? folder.fd() : FileCalls.AT_FDCWD;
    this.inode = entry.inode();
    this.kind = entry.type();
  }

  private static byte[] joined(byte[] folder, byte[] name) {
    boolean slash = folder.length > 0 && folder[folder.length - 1] != '/';
    byte[] path = java.util.Arrays.copyOf(folder, folder.length + (slash ? 1 : 0) + name.length);
    if (slash) {
      path[folder.length] = '/';
    }
    System.arraycopy(name, 0, path, path.length - name.length, name.length);
    return path;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /** The status; OSError when the file is gone. */
  FileStatus status(boolean followLinks) {
    StatusAnswer answer = ask(followLinks);
    OsErrors.check(answer.error(), path);
    return answer.status();
  }

  private StatusAnswer ask(boolean followLinks) {
    boolean follows = followLinks && isLinkOrUnknown();
    StatusAnswer known = follows ? followed : own;
    if (known == null) {
      known = PathCalls.stat(bytes, directory, follows);
      if (follows) {
        followed = known;
      } else {
        own = known;
      }
    }
    return known;
  }

  private boolean isLinkOrUnknown() {
    return kind == DirectoryListing.DT_LNK || kind == DirectoryListing.DT_UNKNOWN;
  }

  boolean isLink() {
    if (kind != DirectoryListing.DT_UNKNOWN) {
      return kind == DirectoryListing.DT_LNK;
    }
    StatusAnswer answer = ask(false);
    return exists(answer) && answer.status().isLink();
  }

  boolean isDirectory(boolean followLinks) {
    if (isCertain(followLinks)) {
      return kind == DirectoryListing.DT_DIR;
    }
    StatusAnswer answer = ask(followLinks);
    return exists(answer) && answer.status().isDirectory();
  }

  boolean isFile(boolean followLinks) {
    if (isCertain(followLinks)) {
      return kind == DirectoryListing.DT_REG;
    }
    StatusAnswer answer = ask(followLinks);
    return exists(answer) && answer.status().isRegular();
  }

  private boolean isCertain(boolean followLinks) {
    return kind != DirectoryListing.DT_UNKNOWN && (kind != DirectoryListing.DT_LNK || !followLinks);
  }

  private boolean exists(StatusAnswer answer) {
    if (answer.error() == -Errno.ENOENT) {
      return false;
    }
    OsErrors.check(answer.error(), path);
    return true;
  }
}
