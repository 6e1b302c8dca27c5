package dev.ftcheck.vm.module.json;

import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyBool;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyFloat;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Parses one value of a document. Not thread-safe. */
final class JsonParser {

  /** Digits that always fit a long. */
  private static final int SHORT_NUMBER = 18;

  /** Arrays and objects within each other: beyond it the document is refused, on any stack. */
  private static final int DEEPEST = 10_000;

  private final PyJsonScanner settings;
  private final JsonText source;
  private final String text;
  private final Map<String, PyStr> keys = new HashMap<>();

  /** The position after what was parsed last. */
  private int end;

  /** Arrays and objects that are open. */
  private int depth;

  JsonParser(PyJsonScanner settings, JsonText source) {
    this.settings = settings;
    this.source = source;
    this.text = source.text();
  }

  int end() {
    return end;
  }

  /**
   * Parses the value that starts at a position.
   *
   * @throws dev.ftcheck.vm.object.Raise StopIteration with the position where no value starts;
   *     RecursionError for a document that is nested too deeply
   */
  PyObject value(int at) {
    if (at >= text.length()) {
      throw noValue(at);
    }
    return switch (text.charAt(at)) {
      case '"' -> {
        PyStr string = PyStr.of(source.string(at + 1, settings.strict));
        end = source.end();
        yield string;
      }
      case '{' -> nested(at);
      case '[' -> nested(at);
      case 'n' -> literal(at, "null", PyNone.NONE);
      case 't' -> literal(at, "true", PyBool.TRUE);
      case 'f' -> literal(at, "false", PyBool.FALSE);
      case 'N' -> constant(at, "NaN");
      case 'I' -> constant(at, "Infinity");
      case '-' -> text.startsWith("-Infinity", at) ? constant(at, "-Infinity") : number(at);
      default -> number(at);
    };
  }

  private PyObject nested(int at) {
    if (++depth > DEEPEST) {
      throw Errors.of(
          ExceptionTypes.RECURSION_ERROR,
          "maximum recursion depth exceeded while decoding a JSON "
              + (text.charAt(at) == '{' ? "object" : "array")
              + " from a unicode string");
    }
    PyObject value = text.charAt(at) == '{' ? object(at + 1) : array(at + 1);
    depth--;
    return value;
  }

  private RuntimeException noValue(int at) {
    return Errors.stopIteration(PyInt.of(source.toPython(at)));
  }

  private PyObject literal(int at, String word, PyObject value) {
    if (!text.startsWith(word, at)) {
      throw noValue(at);
    }
    end = at + word.length();
    return value;
  }

  private PyObject constant(int at, String word) {
    if (!text.startsWith(word, at)) {
      throw noValue(at);
    }
    end = at + word.length();
    return settings.parseConstant.call1(PyStr.of(word));
  }

  private PyObject number(int start) {
    int at = start;
    if (text.charAt(at) == '-') {
      at++;
    }
    if (!isDigit(at)) {
      throw noValue(start);
    }
    at = text.charAt(at) == '0' ? at + 1 : afterDigits(at);
    boolean isFloat = false;
    if (source.is('.', at) && isDigit(at + 1)) {
      isFloat = true;
      at = afterDigits(at + 1);
    }
    if (source.is('e', at) || source.is('E', at)) {
      int sign = source.is('-', at + 1) || source.is('+', at + 1) ? 1 : 0;
      if (isDigit(at + 1 + sign)) {
        isFloat = true;
        at = afterDigits(at + 1 + sign);
      }
    }
    end = at;
    return isFloat ? floatOf(start, at) : intOf(start, at);
  }

  private boolean isDigit(int at) {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private int afterDigits(int from) {
    int at = from;
    while (isDigit(at)) {
      at++;
    }
    return at;
  }

  private PyObject floatOf(int from, int to) {
    String digits = text.substring(from, to);
    return settings.parseFloat == PyFloat.TYPE
        ? PyFloat.of(Double.parseDouble(digits))
        : settings.parseFloat.call1(PyStr.of(digits));
  }

  private PyObject intOf(int from, int to) {
    return settings.parseInt == PyInt.TYPE && to - from <= SHORT_NUMBER
        ? PyInt.of(Long.parseLong(text, from, to, 10))
        : settings.parseInt.call1(PyStr.of(text.substring(from, to)));
  }

  private PyObject array(int start) {
    List<PyObject> items = new ArrayList<>();
    int at = source.skipSpace(start);
    if (!source.is(']', at)) {
      while (true) {
        items.add(value(at));
        at = source.skipSpace(end);
        if (source.is(']', at)) {
          break;
        }
        int comma = at;
        at = afterComma(at);
        if (source.is(']', at)) {
          throw source.error("Illegal trailing comma before end of array", comma);
        }
      }
    }
    end = at + 1;
    return new PyList(items.toArray(PyObject[]::new));
  }

  private int afterComma(int at) {
    if (!source.is(',', at)) {
      throw source.error("Expecting ',' delimiter", at);
    }
    return source.skipSpace(at + 1);
  }

  private PyObject object(int start) {
    PyDict dict = settings.objectPairsHook == null ? new PyDict() : null;
    List<PyObject> pairs = dict == null ? new ArrayList<>() : null;
    int at = source.skipSpace(start);
    if (!source.is('}', at)) {
      while (true) {
        PyStr key = key(at);
        PyObject value = value(source.skipSpace(end));
        if (dict != null) {
          dict.put(key, value);
        } else {
          pairs.add(PyTuple.of(key, value));
        }
        at = source.skipSpace(end);
        if (source.is('}', at)) {
          break;
        }
        int comma = at;
        at = afterComma(at);
        if (source.is('}', at)) {
          throw source.error("Illegal trailing comma before end of object", comma);
        }
      }
    }
    end = at + 1;
    return hooked(dict, pairs);
  }

  /** Parses a key and the colon after it. */
  private PyStr key(int at) {
    if (!source.is('"', at)) {
      throw source.error("Expecting property name enclosed in double quotes", at);
    }
    PyStr key = keys.computeIfAbsent(source.string(at + 1, settings.strict), PyStr::of);
    int colon = source.skipSpace(source.end());
    if (!source.is(':', colon)) {
      throw source.error("Expecting ':' delimiter", colon);
    }
    end = colon + 1;
    return key;
  }

  private PyObject hooked(PyDict dict, List<PyObject> pairs) {
    if (pairs != null) {
      PyList list = new PyList(pairs.toArray(PyObject[]::new));
      return settings.objectPairsHook.call1(list);
    }
    return settings.objectHook == null ? dict : settings.objectHook.call1(dict);
  }
}
