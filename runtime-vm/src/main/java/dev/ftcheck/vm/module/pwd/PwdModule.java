package dev.ftcheck.vm.module.pwd;

import dev.ftcheck.vm.module.codecs.Codecs;
import dev.ftcheck.vm.natives.BuiltinModule;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyModule;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.types.structseq.StructType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The module {@code pwd}, from {@code /etc/passwd}; network directories are not asked. */
@BuiltinModule("pwd")
final class PwdModule {

  private static final StructType TYPE =
      StructType.of(
          "pwd.struct_passwd",
          "pw_name",
          "pw_passwd",
          "pw_uid",
          "pw_gid",
          "pw_gecos",
          "pw_dir",
          "pw_shell");

  private static final int FIELDS = 7;

  private PwdModule() {}

  static void initialise(PyModule module) {
    module.dictionary().put(PyStr.interned("struct_passwd"), TYPE.type());
  }

  private static List<String[]> entries() {
    List<String[]> entries = new ArrayList<>();
    try {
      String text = Codecs.fromSystem(Files.readAllBytes(Path.of("/etc/passwd")));
      for (String line : text.split("\n")) {
        String[] fields = line.split(":", -1);
        if (fields.length == FIELDS) {
          entries.add(fields);
        }
      }
    } catch (IOException missing) {
      return entries;
    }
    return entries;
  }

  private static PyObject entry(String[] fields) {
    PyObject[] values = new PyObject[FIELDS];
    for (int i = 0; i < FIELDS; i++) {
      boolean number = i == 2 || i == 3;
      values[i] = number ? PyInt.of(Long.parseLong(fields[i])) : PyStr.of(fields[i]);
    }
    return TYPE.make(values);
  }

  @PyMethod("getpwuid")
  static PyObject byNumber(PyObject user) {
    String number = Conversions.index(user).toString();
    for (String[] fields : entries()) {
      if (fields[2].equals(number)) {
        return entry(fields);
      }
    }
    throw Errors.of(ExceptionTypes.KEY_ERROR, "getpwuid(): uid not found: %s", number);
  }

  @PyMethod(value = "getpwnam", signature = "(name)")
  static PyObject byName(String name) {
    for (String[] fields : entries()) {
      if (fields[0].equals(name)) {
        return entry(fields);
      }
    }
    throw Errors.of(
        ExceptionTypes.KEY_ERROR,
        "getpwnam(): name not found: %s",
        Conversions.repr(PyStr.of(name)).value());
  }

  @PyMethod("getpwall")
  static PyObject all() {
    PyList all = new PyList();
    for (String[] fields : entries()) {
      all.add(entry(fields));
    }
    return all;
  }
}
