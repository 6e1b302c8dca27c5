package dev.ftcheck.vm.types.traceback;

import dev.ftcheck.vm.importing.ImportSystem;
import dev.ftcheck.vm.importing.NativeModules;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyBaseException;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTraceback;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.runtime.Interpreter;
import dev.ftcheck.vm.types.exception.ExceptionField;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What follows the message of NameError, AttributeError and ImportError: "Did you mean ...?". */
final class Suggestions {

  private Suggestions() {}

  /** The addition to the message; empty for none. */
  static String of(PyBaseException exception) {
    PyType type = exception.type();
    try {
      if (type.isSubtype(ExceptionTypes.IMPORT_ERROR)) {
        return ExceptionField.NAME_FROM.get(exception) instanceof PyStr wrong
            ? didYouMean(inModule(exception, wrong.value()))
            : "";
      }
      boolean isName = type.isSubtype(ExceptionTypes.NAME_ERROR);
      if (!isName && !type.isSubtype(ExceptionTypes.ATTRIBUTE_ERROR)
          || !(ExceptionField.NAME.get(exception) instanceof PyStr wrong)) {
        return "";
      }
      return isName
          ? ofName(exception, wrong)
          : didYouMean(inObject(ExceptionField.OBJECT.get(exception), wrong.value()));
    } catch (Raise failed) {
      // What the program's own __dir__ raises must not hide the exception to be shown.
      return "";
    }
  }

  private static String didYouMean(String suggestion) {
    return suggestion == null ? "" : ". Did you mean: '" + suggestion + "'?";
  }

  private static String ofName(PyBaseException exception, PyStr wrong) {
    String meant = didYouMean(inScope(exception.traceback(), wrong.value()));
    if (!isLibraryModule(wrong.value())) {
      return meant;
    }
    String question = "id you forget to import '" + wrong.value() + "'?";
    return meant.isEmpty() ? ". D" + question : meant + " Or d" + question;
  }

  private static boolean isLibraryModule(String name) {
    Path library = Interpreter.current().options().library();
    return NativeModules.has(name)
        || Files.exists(library.resolve(name + ".py"))
        || Files.exists(library.resolve(name).resolve("__init__.py"));
  }

  private static String inScope(PyTraceback traceback, String wrong) {
    if (traceback == null) {
      return null;
    }
    PyTraceback last = traceback;
    while (last.next() != null) {
      last = last.next();
    }
    List<String> names = new ArrayList<>();
    for (PyStr variable : last.code().header().variables()) {
      names.add(variable.value());
    }
    addTexts(names, last.globals().keys());
    addTexts(names, Interpreter.current().builtins().dictionary().keys());
    return EditDistance.closest(names, wrong);
  }

  private static String inObject(PyObject object, String wrong) {
    return EditDistance.closest(members(object, wrong), wrong);
  }

  private static String inModule(PyBaseException exception, String wrong) {
    if (!(ExceptionField.NAME.get(exception) instanceof PyStr module)) {
      return null;
    }
    return inObject(ImportSystem.current().module(module.value()), wrong);
  }

  private static List<String> members(PyObject object, String wrong) {
    PyObject dir = Attributes.get(Interpreter.current().builtins(), "dir");
    List<String> names = new ArrayList<>();
    addTexts(names, Iteration.toList(dir.call1(object)));
    names.sort(null);
    if (!wrong.startsWith("_")) {
      names.removeIf(name -> name.startsWith("_"));
    }
    return names;
  }

  private static void addTexts(List<String> names, List<PyObject> values) {
    for (PyObject value : values) {
      if (value instanceof PyStr text) {
        names.add(text.value());
      }
    }
  }
}
