package dev.ftcheck.vm.module.json;

import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyBool;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyFloat;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.text.number.FloatText;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** Writes one value as JSON. Not thread-safe. */
final class JsonWriter {

  private final PyJsonEncoder.Settings settings;
  private final PyJsonEncoder.Strings strings;
  private final StringBuilder out = new StringBuilder();

  /** The containers that are being written; null if circles are not looked for. */
  private final Set<PyObject> open;

  private final String indent;

  JsonWriter(PyJsonEncoder encoder) {
    settings = encoder.settings();
    strings = encoder.strings();
    indent = settings.indent() instanceof PyStr text ? text.value() : null;
    open =
        settings.markers() == PyNone.NONE
            ? null
            : Collections.newSetFromMap(new IdentityHashMap<>());
  }

  String text() {
    return out.toString();
  }

  /**
   * Writes a value.
   *
   * @param level how many containers it is in, for the indentation
   */
  void write(PyObject value, long level) {
    if (value == PyNone.NONE) {
      out.append("null");
    } else if (value == PyBool.TRUE) {
      out.append("true");
    } else if (value == PyBool.FALSE) {
      out.append("false");
    } else if (value instanceof PyStr text) {
      writeString(text);
    } else if (value instanceof PyInt number) {
      out.append(intText(number));
    } else if (value instanceof PyFloat number) {
      out.append(floatText(number));
    } else if (value instanceof PyList || value instanceof PyTuple) {
      writeList(value, level);
    } else if (value instanceof PyDict dict) {
      writeDict(dict, level);
    } else {
      writeOther(value, level);
    }
  }

  private void writeString(PyStr text) {
    switch (strings) {
      case ASCII -> StringEncoding.appendAscii(out, text.value());
      case UNICODE -> StringEncoding.appendUnicode(out, text.value());
      case BY_FUNCTION -> {
        PyObject encoded = settings.encoder().call1(text);
        if (!(encoded instanceof PyStr known)) {
          throw Errors.typeError("encoder() must return a string, not %s", encoded.type().name());
        }
        out.append(known.value());
      }
    }
  }

  private static String intText(PyInt number) {
    return number.isLong() ? Long.toString(number.value) : Conversions.repr(number.exact()).value();
  }

  private String floatText(PyFloat number) {
    double value = number.value;
    if (Double.isFinite(value)) {
      return FloatText.repr(value);
    }
    if (!settings.allowNan()) {
      throw Errors.valueError(
          "Out of range float values are not JSON compliant: %s", Conversions.repr(number).value());
    }
    return Double.isNaN(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity";
  }

  private void enter(PyObject container) {
    if (open != null && !open.add(container)) {
      throw Errors.valueError("Circular reference detected");
    }
  }

  private void leave(PyObject container) {
    if (open != null) {
      open.remove(container);
    }
  }

  private void newLine(long level) {
    if (indent != null) {
      out.append('\n').repeat(indent, Math.toIntExact(level));
    }
  }

  private void writeList(PyObject list, long level) {
    PyObject item = itemAt(list, 0);
    if (item == null) {
      out.append("[]");
      return;
    }
    enter(list);
    out.append('[');
    newLine(level + 1);
    for (int i = 0; item != null; item = itemAt(list, ++i)) {
      if (i > 0) {
        separateItems(level + 1);
      }
      try {
        write(item, level + 1);
      } catch (Raise raised) {
        throw noted(raised, "when serializing %s item %d".formatted(typeName(list), i));
      }
    }
    newLine(level);
    out.append(']');
    leave(list);
  }

  /** An item of a list, which may change meanwhile, or of a tuple; null behind the end. */
  private static PyObject itemAt(PyObject sequence, int index) {
    if (sequence instanceof PyList list) {
      return list.getItem(index);
    }
    PyObject[] items = ((PyTuple) sequence).items;
    return index < items.length ? items[index] : null;
  }

  private void separateItems(long level) {
    out.append(settings.itemSeparator().value());
    newLine(level);
  }

  private void writeDict(PyDict dict, long level) {
    if (dict.size() == 0) {
      out.append("{}");
      return;
    }
    enter(dict);
    out.append('{');
    boolean first = true;
    if (dict.getClass() == PyDict.class && !settings.sortKeys()) {
      PyObject[] entries = dict.snapshot();
      for (int i = 0; i < entries.length; i += 2) {
        first &= !writeEntry(dict, entries[i], entries[i + 1], first, level + 1);
      }
    } else {
      for (PyObject item : items(dict)) {
        if (!(item instanceof PyTuple pair) || pair.size() != 2) {
          throw Errors.valueError("items must return 2-tuples");
        }
        first &= !writeEntry(dict, pair.get(0), pair.get(1), first, level + 1);
      }
    }
    if (!first) {
      newLine(level);
    }
    out.append('}');
    leave(dict);
  }

  private PyObject[] items(PyDict dict) {
    PyObject[] items = Iteration.toArray(Attributes.get(dict, "items").call0());
    if (!settings.sortKeys()) {
      return items;
    }
    PyList sorted = new PyList(items);
    Attributes.get(sorted, "sort").call0();
    return sorted.toArray();
  }

  /** Writes a key and its value; false if the key is skipped. */
  private boolean writeEntry(PyDict dict, PyObject key, PyObject value, boolean first, long level) {
    PyStr text = keyText(key);
    if (text == null) {
      return false;
    }
    if (first) {
      newLine(level);
    } else {
      separateItems(level);
    }
    writeString(text);
    out.append(settings.keySeparator().value());
    try {
      write(value, level);
    } catch (Raise raised) {
      String shown = Conversions.repr(key).value();
      throw noted(raised, "when serializing %s item %s".formatted(typeName(dict), shown));
    }
    return true;
  }

  /** The string that stands for a key; null if it is skipped. */
  private PyStr keyText(PyObject key) {
    if (key instanceof PyStr text) {
      return text;
    }
    if (key instanceof PyFloat number) {
      return PyStr.of(floatText(number));
    }
    if (key == PyBool.TRUE || key == PyBool.FALSE) {
      return PyStr.of(key == PyBool.TRUE ? "true" : "false");
    }
    if (key == PyNone.NONE) {
      return PyStr.of("null");
    }
    if (key instanceof PyInt number) {
      return PyStr.of(intText(number));
    }
    if (settings.skipKeys()) {
      return null;
    }
    throw Errors.typeError("keys must be str, int, float, bool or None, not %s", key.type().name());
  }

  private void writeOther(PyObject object, long level) {
    enter(object);
    PyObject replacement = settings.fallback().call1(object);
    try {
      write(replacement, level);
    } catch (Raise raised) {
      throw noted(raised, "when serializing %s object".formatted(typeName(object)));
    }
    leave(object);
  }

  /** The type's name, with its module unless that is {@code builtins}. */
  private static String typeName(PyObject object) {
    PyType type = object.type();
    PyObject module = Attributes.find(type, "__module__");
    PyObject name = Attributes.find(type, "__qualname__");
    String plain = name instanceof PyStr text ? text.value() : type.name();
    return module instanceof PyStr text && !text.value().equals("builtins")
        ? text.value() + "." + plain
        : plain;
  }

  private static Raise noted(Raise raised, String note) {
    Attributes.get(raised.value(), "add_note").call1(PyStr.of(note));
    return raised;
  }
}
