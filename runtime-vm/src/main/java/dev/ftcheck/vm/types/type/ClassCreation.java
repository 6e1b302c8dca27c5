package dev.ftcheck.vm.types.type;

import dev.ftcheck.vm.importing.ProgramWarnings;
import dev.ftcheck.vm.module.codecs.Codecs;
import dev.ftcheck.vm.object.Arguments;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyCell;
import dev.ftcheck.vm.object.PyClassMethod;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyFunction;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStaticMethod;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Special;
import dev.ftcheck.vm.types.object.InstanceMembersType;

/** {@code type.__new__} ("Creating the class object", data model). */
final class ClassCreation {

  private static final PyStr QUALNAME = PyStr.interned("__qualname__");
  private static final PyStr MODULE = PyStr.interned("__module__");
  private static final PyStr CLASS_CELL = PyStr.interned("__classcell__");
  private static final PyStr CLASS_DICT_CELL = PyStr.interned("__classdictcell__");

  private ClassCreation() {}

  /** {@code type.__new__(metatype, name, bases, namespace, **keywords)}. */
  static PyObject create(PyType metatype, PyObject[] arguments, PyDict keywords) {
    PyStr name = (PyStr) arguments[0];
    PyTuple given = (PyTuple) arguments[1];
    PyType winner = Metaclasses.winner(metatype, given);
    if (winner != metatype) {
      PyObject allocate = winner.special(Special.NEW);
      if (allocate != PyType.TYPE.special(Special.NEW)) {
        PyObject callable = Attributes.bind(allocate, null, winner);
        return Arguments.call(callable, Arguments.prepend(winner, arguments), keywords);
      }
    }
    checkName(name);
    PyType type = make(winner, name, given, ((PyDict) arguments[2]).copy());
    warnOfOtherKeys(type);
    ClassHooks.setNames(type);
    ClassHooks.initialiseSubclass(type, keywords);
    return type;
  }

  private static void warnOfOtherKeys(PyType type) {
    for (PyObject key : type.dictionary().keys()) {
      if (!(key instanceof PyStr)) {
        ProgramWarnings.warn(
            ExceptionTypes.RUNTIME_WARNING,
            "non-string key in the __dict__ of class " + type.name());
        return;
      }
    }
  }

  /**
   * Refuses what is no name of a type.
   *
   * @throws dev.ftcheck.vm.object.Raise ValueError, UnicodeEncodeError
   */
  static void checkName(PyStr name) {
    Codecs.utf8(name);
    if (name.value().indexOf('\0') >= 0) {
      throw Errors.valueError("type name must not contain null characters");
    }
  }

  private static PyType make(PyType metatype, PyStr name, PyTuple given, PyDict namespace) {
    PyType[] bases = BaseClasses.of(given);
    PyType base = BaseClasses.best(bases);
    SlotsDeclaration slots = SlotsDeclaration.of(name.value(), base, bases, namespace);
    PyType type = new PyType(metatype, name.value(), bases, slots.layout(base));
    takeQualifiedName(type, namespace);
    PyObject cell = takeCell(namespace, CLASS_CELL);
    PyObject dictionaryCell = takeCell(namespace, CLASS_DICT_CELL);
    PyDict dictionary = type.dictionary();
    dictionary.putAll(namespace);
    setModule(dictionary);
    wrapImplicitMethods(dictionary);
    slots.addMembers(type, base);
    InstanceMembersType.addTo(type, slots.addsDictionary(), slots.addsWeakReferences());
    dictionary.putIfAbsent(Special.DOC.pyName, PyNone.NONE);
    if (dictionary.get(Special.EQ.pyName) != null) {
      dictionary.putIfAbsent(Special.HASH.pyName, PyNone.NONE);
    }
    if (cell instanceof PyCell known) {
      known.set(type);
    }
    if (dictionaryCell instanceof PyCell known) {
      known.set(dictionary);
    }
    type.setMro(ResolutionOrder.of(type));
    type.linkToBases();
    return type;
  }

  private static void takeQualifiedName(PyType type, PyDict namespace) {
    PyObject given = namespace.remove(QUALNAME);
    if (given == null) {
      return;
    }
    if (!(given instanceof PyStr text)) {
      throw Errors.typeError("type __qualname__ must be a str, not %s", given.type().fullName());
    }
    type.setQualifiedName(text.value());
  }

  private static PyObject takeCell(PyDict namespace, PyStr name) {
    PyObject cell = namespace.remove(name);
    if (cell != null && !(cell instanceof PyCell)) {
      throw Errors.typeError(
          "%s must be a nonlocal cell, not %s",
          name.value(), dev.ftcheck.vm.object.Conversions.repr(cell.type()).value());
    }
    return cell;
  }

  /** A class that no {@code class} statement made belongs to the module of its maker. */
  private static void setModule(PyDict dictionary) {
    PyObject caller = dictionary.get(MODULE) == null ? CallingModule.name() : null;
    if (caller != null) {
      dictionary.put(MODULE, caller);
    }
  }

  private static void wrapImplicitMethods(PyDict dictionary) {
    if (dictionary.get(Special.NEW.pyName) instanceof PyFunction function) {
      dictionary.put(Special.NEW.pyName, new PyStaticMethod(function));
    }
    for (Special method : new Special[] {Special.INIT_SUBCLASS, Special.CLASS_GETITEM}) {
      if (dictionary.get(method.pyName) instanceof PyFunction function) {
        dictionary.put(method.pyName, new PyClassMethod(function));
      }
    }
  }
}
