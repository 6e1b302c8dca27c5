package dev.ftcheck.vm.types.traceback;

import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.runtime.Interpreter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The source text that tracebacks show: of files, of code given by {@code -c}, and of what a
 * program put into {@code linecache.cache}. One object per printing, so that a file is read once.
 */
final class SourceLines {

  private static final PyStr LINECACHE = PyStr.interned("linecache");
  private static final int LINES_INDEX = 2;
  private static final int ENTRY_SIZE = 4;

  private final Map<String, List<String>> known = new HashMap<>();

  /** Texts that have no file, per interpreter. */
  static final class Registered {
    private final Map<String, String> texts = new ConcurrentHashMap<>();
  }

  /** Makes the text of code without a file known, such as that of {@code -c}. */
  static void register(Interpreter interpreter, String name, String text) {
    interpreter.state(Registered.class, Registered::new).texts.put(name, text);
  }

  /** A line from 1 without trailing blanks; empty when there is none. */
  String line(String file, int number) {
    List<String> lines = known.computeIfAbsent(file, SourceLines::read);
    return number >= 1 && number <= lines.size() ? lines.get(number - 1).stripTrailing() : "";
  }

  private static List<String> read(String file) {
    List<String> cached = fromLinecache(file);
    if (cached != null) {
      return cached;
    }
    String text = Interpreter.current().state(Registered.class, Registered::new).texts.get(file);
    if (text != null) {
      return text.lines().toList();
    }
    if (file.startsWith("<") && file.endsWith(">")) {
      return List.of();
    }
    try {
      return new String(Files.readAllBytes(Path.of(file)), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException | InvalidPathException unreadable) {
      return List.of();
    }
  }

  private static List<String> fromLinecache(String file) {
    PyObject module = Interpreter.current().modules().get(LINECACHE);
    PyObject cache = module == null ? null : Attributes.find(module, "cache");
    if (!(cache instanceof PyDict entries)
        || !(entries.get(PyStr.of(file)) instanceof PyTuple entry)
        || entry.size() != ENTRY_SIZE) {
      return null;
    }
    return Iteration.toList(entry.get(LINES_INDEX)).stream()
        .map(line -> Conversions.str(line).value())
        .toList();
  }
}
