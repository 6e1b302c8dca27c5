package dev.ftcheck.vm.module.pickle;

import dev.ftcheck.vm.importing.ImportSystem;
import dev.ftcheck.vm.module.codecs.Codecs;
import dev.ftcheck.vm.module.pickle.PickleRegistry.QualifiedName;
import dev.ftcheck.vm.natives.ModuleFunction;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.Identity;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyEllipsis;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyNotImplemented;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.runtime.Interpreter;
import java.util.List;

/** Writes classes, functions and other objects by the module and the name where they are found. */
final class GlobalWriter {

  private static final PyStr QUALIFIED_NAME = PyStr.interned("__qualname__");
  private static final PyStr NAME = PyStr.interned("__name__");
  private static final PyStr MODULE = PyStr.interned("__module__");
  private static final PyStr MAIN = PyStr.interned("__main__");
  private static final int FIRST_WITH_EXTENSIONS = 2;
  private static final int FIRST_WITH_UTF8 = 3;
  private static final int FIRST_ON_STACK = 4;

  private final PickleWriter writer;
  private final PickleOutput output;

  GlobalWriter(PickleWriter writer) {
    this.writer = writer;
    this.output = writer.output();
  }

  /** Writes an exact {@code type}; those of the constants, which have no name, by the constant. */
  void saveType(PyType type) {
    PyObject constant =
        type == PyNone.NONE.type()
            ? PyNone.NONE
            : type == PyNotImplemented.NOT_IMPLEMENTED.type()
                ? PyNotImplemented.NOT_IMPLEMENTED
                : type == PyEllipsis.ELLIPSIS.type() ? PyEllipsis.ELLIPSIS : null;
    if (constant == null) {
      save(type, null);
    } else {
      writer.reductions().save(PyTuple.of(PyType.TYPE, PyTuple.of(constant)), type);
    }
  }

  /**
   * Writes an object that can be imported.
   *
   * @param given its name; null for its own {@code __qualname__} or {@code __name__}
   */
  void save(PyObject object, PyStr given) {
    PyStr name = given != null ? given : ownName(object);
    List<String> path = List.of(name.value().split("\\.", -1));
    QualifiedName found = new QualifiedName(module(object, name, path), name);
    if (writer.protocol() >= FIRST_WITH_EXTENSIONS && saveExtension(found)) {
      return;
    }
    if (writer.protocol() >= FIRST_ON_STACK) {
      writer.save(found.module());
      writer.save(found.name());
      output.op(Opcode.STACK_GLOBAL);
    } else {
      saveByPath(found.module(), path);
    }
    writer.remember(object);
  }

  private static PyStr ownName(PyObject object) {
    if (object instanceof PyType type) {
      return PyStr.interned(type.qualifiedName());
    }
    PyObject name = Attributes.find(object, QUALIFIED_NAME);
    if (name == null) {
      name = Attributes.get(object, NAME);
    }
    if (!(name instanceof PyStr text)) {
      throw PickleErrors.pickling("Can't pickle %s: its name is no str", repr(object));
    }
    return text;
  }

  private static String repr(PyObject object) {
    return Conversions.repr(object).value();
  }

  private PyStr module(PyObject object, PyStr name, List<String> path) {
    if (path.contains("<locals>")) {
      throw PickleErrors.pickling("Can't pickle local object %s", repr(object));
    }
    PyObject own = Attributes.find(object, MODULE);
    if (own == null || own == PyNone.NONE) {
      own = searched(object, path);
    } else if (object instanceof ModuleFunction && own instanceof PyStr text) {
      own = writer.registry().functionModule(text);
    } else if (object instanceof PyType type && !type.isHeapType()) {
      own = PyStr.interned(type.module());
    }
    if (!(own instanceof PyStr module)) {
      throw Errors.typeError("module name must be a string");
    }
    requireFound(object, module, name, path);
    return module;
  }

  /** The first module that has the object. */
  private static PyStr searched(PyObject object, List<String> path) {
    PyDict modules = Interpreter.current().modules();
    PyObject[] entries = modules.snapshot();
    for (int i = 0; i < entries.length; i += 2) {
      PyObject module = entries[i + 1];
      if (module == PyNone.NONE || !(entries[i] instanceof PyStr name) || isMain(name)) {
        continue;
      }
      PyObject found = follow(module, path);
      if (found != null && Identity.same(found, object)) {
        return name;
      }
    }
    return MAIN;
  }

  private static boolean isMain(PyStr module) {
    return module.equals(MAIN) || module.value().equals("__mp_main__");
  }

  private static PyObject follow(PyObject module, List<String> path) {
    PyObject found = module;
    for (String name : path) {
      found = Attributes.find(found, PyStr.interned(name));
      if (found == null) {
        return null;
      }
    }
    return found;
  }

  private static void requireFound(PyObject object, PyStr module, PyStr name, List<String> path) {
    PyObject found;
    try {
      found = imported(module.value());
    } catch (Raise raised) {
      if (raised.is(ExceptionTypes.IMPORT_ERROR)
          || raised.is(ExceptionTypes.VALUE_ERROR)
          || raised.is(ExceptionTypes.KEY_ERROR)) {
        throw PickleErrors.pickling(
            raised, "Can't pickle %s: %s", repr(object), Conversions.str(raised.value()));
      }
      throw raised;
    }
    try {
      for (String part : path) {
        found = Attributes.get(found, PyStr.interned(part));
      }
    } catch (Raise raised) {
      if (raised.is(ExceptionTypes.ATTRIBUTE_ERROR)) {
        throw PickleErrors.pickling(
            raised, "Can't pickle %s: it's not found as %s.%s", repr(object), module, name);
      }
      throw raised;
    }
    if (!Identity.same(found, object)) {
      throw PickleErrors.pickling(
          "Can't pickle %s: it's not the same object as %s.%s", repr(object), module, name);
    }
  }

  /** The module of a name in {@code sys.modules}, after its import. */
  static PyObject imported(String name) {
    if (name.isEmpty()) {
      throw Errors.valueError("Empty module name");
    }
    return ImportSystem.current().module(name);
  }

  private boolean saveExtension(QualifiedName name) {
    PyObject code = writer.registry().extensionCode(name);
    if (code == null) {
      return false;
    }
    if (!(code instanceof PyInt known) || !known.isLong()) {
      throw PickleErrors.pickling(
          "Can't pickle %s: extension code %s isn't an integer", name.name(), repr(code));
    }
    long number = known.value;
    if (number <= 0 || number > Integer.MAX_VALUE) {
      throw Errors.runtimeError("extension code %d is out of range", number);
    }
    if (number <= 0xff) {
      output.op(Opcode.EXT1, number, 1);
    } else if (number <= 0xffff) {
      output.op(Opcode.EXT2, number, 2);
    } else {
      output.op(Opcode.EXT4, number, 4);
    }
    return true;
  }

  /** What is not at the top of its module is got by {@code getattr}, step by step. */
  private void saveByPath(PyStr module, List<String> path) {
    boolean isShort = writer.protocol() >= FIRST_WITH_EXTENSIONS;
    PyObject getattr =
        path.size() == 1
            ? null
            : Interpreter.current().builtins().dictionary().get(PyStr.interned("getattr"));
    for (int i = 1; i < path.size(); i++) {
      writer.save(getattr);
      if (!isShort) {
        output.op(Opcode.MARK);
      }
    }
    saveAtTop(new QualifiedName(module, PyStr.interned(path.getFirst())));
    for (String step : path.subList(1, path.size())) {
      writer.save(PyStr.interned(step));
      output.op(isShort ? Opcode.TUPLE2 : Opcode.TUPLE);
      output.op(Opcode.REDUCE);
    }
  }

  private void saveAtTop(QualifiedName name) {
    QualifiedName written = writer.pickler().fixesImports() ? writer.registry().aged(name) : name;
    output.op(Opcode.GLOBAL);
    line(written.module(), "module");
    line(written.name(), "global");
  }

  private void line(PyStr text, String what) {
    String encoding = writer.protocol() < FIRST_WITH_UTF8 ? "ascii" : "utf-8";
    try {
      output.raw(Codecs.encode(text, encoding, "strict").value);
    } catch (Raise raised) {
      throw PickleErrors.pickling(
          raised,
          "can't pickle %s identifier %s using pickle protocol %d",
          what,
          repr(text),
          writer.protocol());
    }
    output.text("\n");
  }
}
