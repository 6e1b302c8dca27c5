package dev.ftcheck.vm.module.abc;

import dev.ftcheck.vm.importing.ImportSystem;
import dev.ftcheck.vm.natives.BuiltinModule;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import dev.ftcheck.vm.runtime.Interpreter;
import dev.ftcheck.vm.types.function.WrappedAttributes;
import dev.ftcheck.vm.types.type.InstanceChecks;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/** {@code _abc}. */
@BuiltinModule("_abc")
final class AbcModule {

  private static final PyStr DATA = PyStr.interned("_abc_impl");
  private static final PyStr FLAGS = PyStr.interned("__abc_tpflags__");
  private static final PyStr ABSTRACT_METHODS = PyStr.interned("__abstractmethods__");
  private static final long SEQUENCE_BIT = 1 << 5;
  private static final long MAPPING_BIT = 1 << 6;

  private AbcModule() {}

  /** The number of registrations in an interpreter. */
  private static final class Registrations {
    private final AtomicLong count = new AtomicLong();
  }

  private static AtomicLong registrations() {
    return Interpreter.current().state(Registrations.class, Registrations::new).count;
  }

  private static PyAbcData data(PyObject type) {
    if (Attributes.get(type, DATA) instanceof PyAbcData data) {
      return data;
    }
    throw Errors.typeError("_abc_impl is set to a wrong type");
  }

  @PyMethod("get_cache_token")
  static long cacheToken() {
    return registrations().get();
  }

  @PyMethod(value = "_abc_init", signature = "(self, /)")
  static void initialiseClass(PyObject self) {
    Attributes.set(self, ABSTRACT_METHODS, abstractMethods(self));
    Attributes.set(self, DATA, new PyAbcData(registrations().get()));
    if (self instanceof PyType type && type.dictionary().get(FLAGS) instanceof PyInt flags) {
      if ((flags.value & SEQUENCE_BIT) != 0 && (flags.value & MAPPING_BIT) != 0) {
        throw Errors.typeError(
            "__abc_tpflags__ cannot be both Py_TPFLAGS_SEQUENCE and Py_TPFLAGS_MAPPING");
      }
      type.dictionary().remove(FLAGS);
      type.modified();
      type.markCollection(
          (flags.value & SEQUENCE_BIT) != 0
              ? TypeFlag.SEQUENCE
              : (flags.value & MAPPING_BIT) != 0 ? TypeFlag.MAPPING : null);
    }
  }

  private static PyObject abstractMethods(PyObject self) {
    Set<PyObject> names = new LinkedHashSet<>();
    if (self instanceof PyType type) {
      PyObject[] members = type.dictionary().snapshot();
      for (int i = 0; i < members.length; i += 2) {
        if (WrappedAttributes.isAbstract(members[i + 1])) {
          names.add(members[i]);
        }
      }
    }
    for (PyObject base : Iteration.toList(Attributes.get(self, "__bases__"))) {
      PyObject inherited = Attributes.find(base, ABSTRACT_METHODS);
      if (inherited != null) {
        for (PyObject name : Iteration.toList(inherited)) {
          if (WrappedAttributes.isAbstract(Attributes.find(self, (PyStr) name))) {
            names.add(name);
          }
        }
      }
    }
    PyObject frozenSet = Attributes.get(Interpreter.current().builtins(), "frozenset");
    return frozenSet.call1(new PyList(names.toArray(new PyObject[0])));
  }

  @PyMethod(value = "_abc_register", signature = "(self, subclass, /)")
  static PyObject register(PyObject self, PyObject subclass) {
    if (!(subclass instanceof PyType type)) {
      throw Errors.typeError("Can only register classes");
    }
    if (InstanceChecks.isSubclass(subclass, self)) {
      return subclass;
    }
    if (InstanceChecks.isSubclass(self, subclass)) {
      throw Errors.runtimeError("Refusing to create an inheritance cycle");
    }
    data(self).register(subclass);
    registrations().incrementAndGet();
    if (self instanceof PyType known) {
      markLike(known, type);
    }
    return subclass;
  }

  private static void markLike(PyType known, PyType subclass) {
    for (TypeFlag kind : new TypeFlag[] {TypeFlag.SEQUENCE, TypeFlag.MAPPING}) {
      boolean isOfKind = List.of(known.mro()).stream().anyMatch(type -> type.has(kind));
      if (isOfKind && subclass.isHeapType()) {
        subclass.markCollection(kind);
      }
    }
  }

  @PyMethod(value = "_abc_instancecheck", signature = "(self, instance, /)")
  static boolean isInstance(PyObject self, PyObject instance) {
    PyObject subclass = Attributes.get(instance, "__class__");
    Boolean known = data(self).known(subclass, registrations().get());
    PyType actual = instance.type();
    if (known != null && (known || actual == subclass)) {
      return known;
    }
    return InstanceChecks.isSubclass(subclass, self)
        || actual != subclass && InstanceChecks.isSubclass(actual, self);
  }

  @PyMethod(value = "_abc_subclasscheck", signature = "(self, subclass, /)")
  static boolean isSubclass(PyObject self, PyObject subclass) {
    if (!(subclass instanceof PyType type)) {
      throw Errors.typeError("issubclass() arg 1 must be a class");
    }
    PyAbcData data = data(self);
    Boolean known = data.known(subclass, registrations().get());
    if (known != null) {
      return known;
    }
    boolean answer = SubclassSearch.isSubclass(self, type, data);
    data.remember(subclass, answer);
    return answer;
  }

  @PyMethod(value = "_reset_registry", signature = "(self, /)")
  static void resetRegistry(PyObject self) {
    data(self).clearRegistry();
  }

  @PyMethod(value = "_reset_caches", signature = "(self, /)")
  static void resetCaches(PyObject self) {
    data(self).clearCaches();
  }

  @PyMethod(value = "_get_dump", signature = "(self, /)")
  static PyObject dump(PyObject self) {
    PyAbcData data = data(self);
    return PyTuple.of(
        weakSet(data.registered()),
        weakSet(data.knownSubclasses()),
        weakSet(data.knownOthers()),
        PyInt.of(data.version()));
  }

  private static PyObject weakSet(List<PyObject> types) {
    PyObject reference = Attributes.get(ImportSystem.current().module("_weakref"), "ref");
    PyList references = new PyList();
    types.forEach(type -> references.add(reference.call1(type)));
    return Attributes.get(Interpreter.current().builtins(), "set").call1(references);
  }
}
