package dev.ftcheck.vm.module.posix;

import dev.ftcheck.vm.module.codecs.Codecs;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import java.util.ArrayList;
import java.util.List;

/** Arguments and environments of new programs, as {@code execve} takes them. */
public final class CommandLine {

  private CommandLine() {}

  /** A sequence of paths or strings as bytes. */
  public static byte[][] arguments(PyObject sequence) {
    PyObject[] items = Iteration.toArray(sequence);
    byte[][] arguments = new byte[items.length][];
    for (int i = 0; i < items.length; i++) {
      arguments[i] = FsPath.encode(FsPath.of(items[i]));
    }
    return arguments;
  }

  /** A mapping as {@code name=value}; null for None. */
  public static byte[][] environment(PyObject mapping) {
    if (mapping == null || mapping == PyNone.NONE) {
      return null;
    }
    List<byte[]> entries = new ArrayList<>();
    PyObject items = Attributes.get(mapping, "items").call0();
    for (PyObject pair : Iteration.toArray(items)) {
      PyObject[] both = Iteration.toArray(pair);
      byte[] name = text(both[0]);
      byte[] value = text(both[1]);
      byte[] entry = java.util.Arrays.copyOf(name, name.length + 1 + value.length);
      entry[name.length] = '=';
      System.arraycopy(value, 0, entry, name.length + 1, value.length);
      entries.add(entry);
    }
    return entries.toArray(byte[][]::new);
  }

  private static byte[] text(PyObject object) {
    return switch (object) {
      case PyStr text -> Codecs.toSystem(text.value());
      case PyBytes bytes -> bytes.value;
      default -> FsPath.encode(FsPath.of(object));
    };
  }

  /** Refuses what {@code execv} refuses: no arguments, or an empty first one. */
  static byte[][] program(String function, PyObject sequence) {
    byte[][] arguments = arguments(sequence);
    if (arguments.length == 0) {
      throw Errors.valueError("%s() arg 2 must not be empty", function);
    }
    if (arguments[0].length == 0) {
      throw Errors.valueError("%s() arg 2 first element cannot be empty", function);
    }
    return arguments;
  }
}
