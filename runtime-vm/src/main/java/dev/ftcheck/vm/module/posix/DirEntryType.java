package dev.ftcheck.vm.module.posix;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.PyObject;

/** Behaviour of {@code os.DirEntry}. */
@BuiltinType("DirEntry")
final class DirEntryType {

  private static final String LINKS = "(*, follow_symlinks=True)";

  private DirEntryType() {}

  @PyGetter("name")
  static PyObject name(PyDirEntry self) {
    return self.name;
  }

  @PyGetter("path")
  static PyObject path(PyDirEntry self) {
    return self.path;
  }

  @PyMethod("__fspath__")
  static PyObject fspath(PyDirEntry self) {
    return self.path;
  }

  @PyMethod("__repr__")
  static String repr(PyDirEntry self) {
    return "<DirEntry " + Conversions.repr(self.name).value() + ">";
  }

  @PyMethod("inode")
  static long inode(PyDirEntry self) {
    return self.inode;
  }

  @PyMethod(value = "stat", signature = LINKS)
  static PyObject stat(PyDirEntry self, boolean followLinks) {
    return StatResults.of(self.status(followLinks));
  }

  @PyMethod(value = "is_dir", signature = LINKS)
  static boolean isDirectory(PyDirEntry self, boolean followLinks) {
    return self.isDirectory(followLinks);
  }

  @PyMethod(value = "is_file", signature = LINKS)
  static boolean isFile(PyDirEntry self, boolean followLinks) {
    return self.isFile(followLinks);
  }

  @PyMethod("is_symlink")
  static boolean isLink(PyDirEntry self) {
    return self.isLink();
  }

  @PyMethod("is_junction")
  static boolean isJunction(PyDirEntry self) {
    return false;
  }
}
