package dev.ftcheck.vm.types.traceback;

import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyBaseException;
import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.object.Special;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The last lines of a printed exception: its type, message and notes. */
final class ExceptionText {

  private ExceptionText() {}

  /** The texts, each with its line end. */
  static List<String> of(PyBaseException exception) {
    List<String> texts = new ArrayList<>();
    String type = typeName(exception.type());
    if (exception.type().isSubtype(ExceptionTypes.SYNTAX_ERROR)) {
      texts.add(SyntaxErrorText.of(exception, type));
    } else {
      String message = safely(exception, "exception", "str", Conversions::str);
      message += Suggestions.of(exception);
      texts.add(message.isEmpty() ? type + "\n" : type + ": " + message + "\n");
    }
    addNotes(texts, exception);
    return texts;
  }

  /** The qualified name, with the module unless it is {@code __main__} or {@code builtins}. */
  static String typeName(PyType type) {
    String name =
        Attributes.find(type, "__qualname__") instanceof PyStr text ? text.value() : type.name();
    PyObject module = Attributes.find(type, "__module__");
    String prefix = module instanceof PyStr text ? text.value() : "<unknown>";
    return prefix.equals("__main__") || prefix.equals("builtins") ? name : prefix + "." + name;
  }

  private static void addNotes(List<String> texts, PyBaseException exception) {
    PyObject notes;
    try {
      notes = Attributes.find(exception, "__notes__");
    } catch (Raise failed) {
      String cause = safely(failed.value(), "__notes__", "repr", Conversions::repr);
      texts.add("Ignored error getting __notes__: " + cause + "\n");
      return;
    }
    if (notes == null || notes == PyNone.NONE) {
      return;
    }
    if (!isSequence(notes)) {
      texts.add(safely(notes, "__notes__", "repr", Conversions::repr) + "\n");
      return;
    }
    for (PyObject note : Iteration.toArray(notes)) {
      for (String line : safely(note, "note", "str", Conversions::str).split("\n", -1)) {
        texts.add(line + "\n");
      }
    }
  }

  private static boolean isSequence(PyObject notes) {
    return notes.type().special(Special.GETITEM) != null
        && !(notes instanceof PyStr)
        && !(notes instanceof PyBytes)
        && !(notes instanceof PyDict);
  }

  /** What {@code str} or {@code repr} answers, or that it failed. */
  static String safely(
      PyObject value, String what, String function, Function<PyObject, PyStr> conversion) {
    try {
      return conversion.apply(value).value();
    } catch (Raise failed) {
      return "<" + what + " " + function + "() failed>";
    }
  }
}
