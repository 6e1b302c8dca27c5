package dev.ftcheck.vm.module.pickle;

import dev.ftcheck.vm.importing.ImportSystem;
import dev.ftcheck.vm.object.Arguments;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.Items;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyIterator;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyNotImplemented;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.object.Special;
import java.util.Arrays;

/** Writes objects by what {@code __reduce_ex__}, a dispatch table or an override say of them. */
final class ReductionWriter {

  private static final PyStr REDUCE_EX = PyStr.interned("__reduce_ex__");
  private static final PyStr REDUCE = PyStr.interned("__reduce__");
  private static final PyStr NAME = PyStr.interned("__name__");
  private static final PyStr NEW = PyStr.interned("__new__");
  private static final PyStr CLASS = PyStr.interned("__class__");
  private static final int FIRST_WITH_NEW = 2;
  private static final int FIRST_WITH_NEW_KEYWORDS = 4;
  private static final int MOST_PARTS = 6;
  private static final String FROM_REDUCE = "item of the tuple returned by __reduce__ must be ";

  private final PickleWriter writer;
  private final PickleOutput output;

  /** {@code reducer_override}; null for none. */
  private final PyObject override;

  ReductionWriter(PickleWriter writer, PyObject override) {
    this.writer = writer;
    this.output = writer.output();
    this.override = override;
  }

  /** Writes an object as {@code reducer_override} wants; false when it does not care. */
  boolean override(PyObject object) {
    if (override == null) {
      return false;
    }
    PyObject answer = override.call1(object);
    if (answer == PyNotImplemented.NOT_IMPLEMENTED) {
      return false;
    }
    saveAnswer(answer, object);
    return true;
  }

  /** Writes an object that has no instruction of its own. */
  void save(PyObject object) {
    PyType type = object.type();
    PyObject registered = registered(type);
    if (registered != null) {
      saveAnswer(registered.call1(object), object);
    } else if (object instanceof PyType) {
      writer.globals().save(object, null);
    } else {
      saveAnswer(reduction(object), object);
    }
  }

  private PyObject registered(PyType type) {
    PyObject table = writer.pickler().dispatchTable;
    if (table == null) {
      table = writer.registry().dispatchTable();
    }
    if (table.getClass() == PyDict.class) {
      return ((PyDict) table).get(type);
    }
    try {
      return Items.get(table, type);
    } catch (Raise raised) {
      if (raised.is(ExceptionTypes.KEY_ERROR)) {
        return null;
      }
      throw raised;
    }
  }

  private PyObject reduction(PyObject object) {
    PyObject reduce = Attributes.find(object, REDUCE_EX);
    if (reduce != null) {
      return reduce.call1(PyInt.of(writer.protocol()));
    }
    reduce = Attributes.find(object, REDUCE);
    if (reduce == null) {
      throw PickleErrors.pickling("Can't pickle %s object", object.type().fullyQualifiedName());
    }
    return reduce.call0();
  }

  private void saveAnswer(PyObject answer, PyObject object) {
    if (answer instanceof PyStr name) {
      writer.globals().save(object, name);
      return;
    }
    try {
      if (!(answer instanceof PyTuple parts)) {
        throw PickleErrors.pickling(
            "__reduce__ must return a string or tuple, not %s", answer.type().fullyQualifiedName());
      }
      save(parts, object);
    } catch (Raise raised) {
      throw PickleErrors.noted(raised, object, "object");
    }
  }

  /** Writes what a reduction says and remembers the object. */
  void save(PyTuple parts, PyObject object) {
    int size = parts.size();
    if (size < 2 || size > MOST_PARTS) {
      throw PickleErrors.pickling("tuple returned by __reduce__ must contain 2 through 6 elements");
    }
    PyObject function = parts.get(0);
    require(function.type().special(Special.CALL) != null, "first", "callable", function);
    require(parts.get(1) instanceof PyTuple, "second", "a tuple", parts.get(1));
    PyIterator listItems = iterator(parts, 3, "fourth");
    PyIterator dictItems = iterator(parts, 4, "fifth");
    PyObject setter = part(parts, 5);
    require(
        setter == null || setter.type().special(Special.CALL) != null, "sixth", "callable", setter);
    construct(function, (PyTuple) parts.get(1), object);
    if (writer.isKnown(object)) {
      // The object contains itself and was written meanwhile.
      output.op(Opcode.POP);
      writer.saveKnown(object);
    } else {
      writer.remember(object);
    }
    if (listItems != null) {
      writer.containers().appendAll(listItems, object);
    }
    if (dictItems != null) {
      writer.containers().setAll(dictItems, object);
    }
    PyObject state = part(parts, 2);
    if (state != null) {
      saveState(state, setter, object);
    }
  }

  private static void require(boolean holds, String which, String kind, PyObject found) {
    if (!holds) {
      throw PickleErrors.pickling(
          "%s %s%s, not %s", which, FROM_REDUCE, kind, found.type().fullyQualifiedName());
    }
  }

  private static PyObject part(PyTuple parts, int index) {
    return index < parts.size() && parts.get(index) != PyNone.NONE ? parts.get(index) : null;
  }

  private static PyIterator iterator(PyTuple parts, int index, String which) {
    PyObject items = part(parts, index);
    if (items == null) {
      return null;
    }
    require(items.type().special(Special.NEXT) != null, which, "an iterator", items);
    return Iteration.iterator(items);
  }

  private void saveState(PyObject state, PyObject setter, PyObject object) {
    if (setter == null) {
      savePart(state, object, "state");
      output.op(Opcode.BUILD);
      return;
    }
    savePart(setter, object, "state setter");
    writer.save(object);
    savePart(state, object, "state");
    output.op(Opcode.TUPLE2);
    output.op(Opcode.REDUCE);
    output.op(Opcode.POP);
  }

  private void savePart(PyObject part, PyObject object, String role) {
    try {
      writer.save(part);
    } catch (Raise raised) {
      throw PickleErrors.noted(raised, object, role);
    }
  }

  private void construct(PyObject function, PyTuple arguments, PyObject object) {
    String name =
        writer.protocol() >= FIRST_WITH_NEW && Attributes.find(function, NAME) instanceof PyStr text
            ? text.value()
            : "";
    switch (name) {
      case "__newobj__" -> newObject(arguments, object);
      case "__newobj_ex__" -> newObjectWithKeywords(arguments, object);
      default -> {
        savePart(function, object, "reconstructor");
        savePart(arguments, object, "reconstructor arguments");
        output.op(Opcode.REDUCE);
      }
    }
  }

  private void newObject(PyTuple arguments, PyObject object) {
    if (arguments.size() < 1) {
      throw PickleErrors.pickling("__newobj__ expected at least 1 argument, got 0");
    }
    PyObject type = arguments.get(0);
    requireClass(type, "__newobj__");
    PyObject own = Attributes.get(object, CLASS);
    if (own != type) {
      throw PickleErrors.pickling(
          "first argument to __newobj__() must be %s, not %s", text(own), text(type));
    }
    savePart(type, object, "class");
    PyObject[] rest = Arrays.copyOfRange(arguments.items, 1, arguments.size());
    savePart(PyTuple.of(rest), object, "__new__ arguments");
    output.op(Opcode.NEWOBJ);
  }

  private static void requireClass(PyObject type, String function) {
    if (!(type instanceof PyType)) {
      throw PickleErrors.pickling(
          "first argument to %s() must be a class, not %s",
          function, type.type().fullyQualifiedName());
    }
  }

  private static String text(PyObject object) {
    return Conversions.repr(object).value();
  }

  private void newObjectWithKeywords(PyTuple arguments, PyObject object) {
    if (arguments.size() != 3) {
      throw PickleErrors.pickling("__newobj_ex__ expected 3 arguments, got %d", arguments.size());
    }
    PyObject type = arguments.get(0);
    requireClass(type, "__newobj_ex__");
    if (!(arguments.get(1) instanceof PyTuple positional)) {
      throw PickleErrors.pickling(
          "second argument to __newobj_ex__() must be a tuple, not %s",
          arguments.get(1).type().fullyQualifiedName());
    }
    if (!(arguments.get(2) instanceof PyDict keywords)) {
      throw PickleErrors.pickling(
          "third argument to __newobj_ex__() must be a dict, not %s",
          arguments.get(2).type().fullyQualifiedName());
    }
    if (writer.protocol() >= FIRST_WITH_NEW_KEYWORDS) {
      savePart(type, object, "class");
      savePart(positional, object, "__new__ arguments");
      savePart(keywords, object, "__new__ arguments");
      output.op(Opcode.NEWOBJ_EX);
      return;
    }
    PyObject partial = Attributes.get(ImportSystem.current().module("functools"), "partial");
    PyObject[] leading = {Attributes.get(type, NEW), type};
    PyObject[] given = new PyObject[2 + positional.size()];
    System.arraycopy(leading, 0, given, 0, 2);
    System.arraycopy(positional.items, 0, given, 2, positional.size());
    savePart(Arguments.call(partial, given, keywords), object, "reconstructor");
    writer.save(PyTuple.EMPTY);
    output.op(Opcode.REDUCE);
  }
}
