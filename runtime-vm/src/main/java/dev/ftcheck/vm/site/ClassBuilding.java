package dev.ftcheck.vm.site;

import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.Items;
import dev.ftcheck.vm.object.NativeMember;
import dev.ftcheck.vm.object.PyCell;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyFunction;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Special;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Class statements ("Class definitions", data model): {@code builtins.__build_class__}. */
public final class ClassBuilding {

  private static final PyStr BUILD_CLASS = PyStr.interned("__build_class__");
  private static final PyStr METACLASS = PyStr.interned("metaclass");
  private static final PyStr MODULE = PyStr.interned("__module__");
  private static final PyStr NAME = PyStr.interned("__name__");
  private static final PyStr QUALIFIED_NAME = PyStr.interned("__qualname__");
  private static final PyStr FIRST_LINE = PyStr.interned("__firstlineno__");
  private static final PyStr ORIGINAL_BASES = PyStr.interned("__orig_bases__");
  private static final PyStr MRO_ENTRIES = PyStr.interned("__mro_entries__");
  private static final PyStr PREPARE = PyStr.interned("__prepare__");

  private ClassBuilding() {}

  /** The first thing a class body does. */
  public static void begin(
      PyFunction function, PyObject namespace, PyStr qualifiedName, PyObject firstLine) {
    PyObject module = function.globals.get(NAME);
    module = module == null ? Builtins.find(function.globals, NAME) : module;
    if (module != null) {
      Items.set(namespace, MODULE, module);
    }
    Items.set(namespace, QUALIFIED_NAME, qualifiedName);
    Items.set(namespace, FIRST_LINE, firstLine);
  }

  public static PyObject build(PyFunction body, PyStr name, SpreadArguments arguments) {
    return build(body, name, arguments.values(), arguments.names());
  }

  /** A class statement: calls the {@code __build_class__} that its module sees. */
  public static PyObject build(
      PyFunction body, PyStr name, PyObject[] arguments, PyStr[] keywordNames) {
    PyObject builder = Builtins.find(body.globals, BUILD_CLASS);
    if (builder == null) {
      throw Errors.of(ExceptionTypes.NAME_ERROR, "__build_class__ not found");
    }
    if (builder instanceof NativeMember) {
      return make(body, name, arguments, keywordNames);
    }
    PyObject[] all = new PyObject[2 + arguments.length];
    all[0] = body;
    all[1] = name;
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    return keywordNames.length == 0 ? builder.callN(all) : builder.callKeywords(all, keywordNames);
  }

  /**
   * Makes a class: the built-in {@code __build_class__}.
   *
   * @param body answers the cell of {@code __class__} or None
   * @param arguments the bases, then the values of the keywords
   */
  public static PyObject make(
      PyFunction body, PyStr name, PyObject[] arguments, PyStr[] keywordNames) {
    int baseCount = arguments.length - keywordNames.length;
    PyObject[] original = Arrays.copyOf(arguments, baseCount);
    PyObject[] bases = resolve(original);
    List<PyStr> names = new ArrayList<>(List.of(keywordNames));
    List<PyObject> values =
        new ArrayList<>(List.of(arguments).subList(baseCount, arguments.length));
    int explicit = names.indexOf(METACLASS);
    PyObject metaclass;
    if (explicit >= 0) {
      metaclass = values.remove(explicit);
      names.remove(explicit);
    } else {
      metaclass = bases.length == 0 ? PyType.TYPE : bases[0].type();
    }
    if (metaclass instanceof PyType type) {
      metaclass = mostDerived(type, bases);
    }
    PyStr[] remaining = names.toArray(PyStr[]::new);
    PyTuple baseTuple = PyTuple.of(bases);
    PyObject namespace = prepare(metaclass, name, baseTuple, values, remaining);
    PyObject cell = body.call1(namespace);
    if (bases != original) {
      Items.set(namespace, ORIGINAL_BASES, PyTuple.of(original));
    }
    List<PyObject> all = new ArrayList<>(List.of(name, baseTuple, namespace));
    all.addAll(values);
    PyObject[] given = all.toArray(PyObject[]::new);
    PyObject made =
        remaining.length == 0 ? metaclass.callN(given) : metaclass.callKeywords(given, remaining);
    check(made, cell, name);
    return made;
  }

  private static void check(PyObject made, PyObject cell, PyStr name) {
    if (made instanceof PyType && cell instanceof PyCell owner) {
      if (owner.get() == null) {
        throw Errors.runtimeError(
            "__class__ not set defining '%s' as %s. Was __classcell__ propagated to type.__new__?",
            name.value(), Conversions.repr(made).value());
      }
      if (owner.get() != made) {
        throw Errors.typeError(
            "__class__ set to %s defining '%s' as %s",
            Conversions.repr(owner.get()).value(), name.value(), Conversions.repr(made).value());
      }
    }
  }

  private static PyObject prepare(
      PyObject metaclass, PyStr name, PyTuple bases, List<PyObject> values, PyStr[] names) {
    PyObject hook = Attributes.find(metaclass, PREPARE);
    if (hook == null) {
      return new PyDict();
    }
    PyObject[] given = new PyObject[2 + values.size()];
    given[0] = name;
    given[1] = bases;
    for (int i = 0; i < values.size(); i++) {
      given[2 + i] = values.get(i);
    }
    PyObject namespace = names.length == 0 ? hook.callN(given) : hook.callKeywords(given, names);
    if (!(namespace instanceof PyDict) && namespace.type().special(Special.GETITEM) == null) {
      throw Errors.typeError(
          "%s.__prepare__() must return a mapping, not %s",
          metaclass instanceof PyType type ? type.name() : "<metaclass>", namespace.type().name());
    }
    return namespace;
  }

  /** Replaces what is no class by its {@code __mro_entries__} (PEP 560). */
  private static PyObject[] resolve(PyObject[] bases) {
    List<PyObject> resolved = null;
    for (int i = 0; i < bases.length; i++) {
      PyObject base = bases[i];
      PyObject entries = base instanceof PyType ? null : Attributes.find(base, MRO_ENTRIES);
      if (entries == null) {
        if (resolved != null) {
          resolved.add(base);
        }
        continue;
      }
      PyObject replaced = entries.call1(PyTuple.of(bases.clone()));
      if (!(replaced instanceof PyTuple tuple)) {
        throw Errors.typeError("__mro_entries__ must return a tuple");
      }
      if (resolved == null) {
        resolved = new ArrayList<>(List.of(bases).subList(0, i));
      }
      resolved.addAll(List.of(tuple.items));
    }
    return resolved == null ? bases : resolved.toArray(PyObject[]::new);
  }

  /** The most derived of a metaclass and the types of the bases; TypeError when there is none. */
  public static PyType mostDerived(PyType first, PyObject[] bases) {
    PyType winner = first;
    for (PyObject base : bases) {
      PyType metatype = base.type();
      if (winner.isSubtype(metatype)) {
        continue;
      }
      if (metatype.isSubtype(winner)) {
        winner = metatype;
        continue;
      }
      throw Errors.typeError(
          "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of"
              + " the metaclasses of all its bases");
    }
    return winner;
  }
}
