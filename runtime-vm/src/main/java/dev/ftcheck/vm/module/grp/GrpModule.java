package dev.ftcheck.vm.module.grp;

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

/** The module {@code grp}, from {@code /etc/group}; network directories are not asked. */
@BuiltinModule("grp")
final class GrpModule {

  private static final StructType TYPE =
      StructType.of("grp.struct_group", "gr_name", "gr_passwd", "gr_gid", "gr_mem");

  private static final int FIELDS = 4;

  private GrpModule() {}

  static void initialise(PyModule module) {
    module.dictionary().put(PyStr.interned("struct_group"), TYPE.type());
  }

  private static List<String[]> entries() {
    List<String[]> entries = new ArrayList<>();
    try {
      String text = Codecs.fromSystem(Files.readAllBytes(Path.of("/etc/group")));
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
    PyList members = new PyList();
    for (String member : fields[3].split(",")) {
      if (!member.isEmpty()) {
        members.add(PyStr.of(member));
      }
    }
    return TYPE.make(
        PyStr.of(fields[0]), PyStr.of(fields[1]), PyInt.of(Long.parseLong(fields[2])), members);
  }

  @PyMethod(value = "getgrgid", signature = "(id)")
  static PyObject byNumber(PyObject group) {
    String number = Conversions.index(group).toString();
    for (String[] fields : entries()) {
      if (fields[2].equals(number)) {
        return entry(fields);
      }
    }
    throw Errors.of(ExceptionTypes.KEY_ERROR, "getgrgid(): gid not found: %s", number);
  }

  @PyMethod(value = "getgrnam", signature = "(name)")
  static PyObject byName(String name) {
    for (String[] fields : entries()) {
      if (fields[0].equals(name)) {
        return entry(fields);
      }
    }
    throw Errors.of(
        ExceptionTypes.KEY_ERROR,
        "getgrnam(): name not found: %s",
        Conversions.repr(PyStr.of(name)).value());
  }

  @PyMethod("getgrall")
  static PyObject all() {
    PyList all = new PyList();
    for (String[] fields : entries()) {
      all.add(entry(fields));
    }
    return all;
  }
}
