package dev.ftcheck.vm.object;

import dev.ftcheck.vm.runtime.Interpreter;
import dev.ftcheck.vm.trace.SyncPoint;
import dev.ftcheck.vm.trace.SyncRecord;
import java.util.Set;

/** A module object: a dictionary behind attribute access. */
public final class PyModule extends PyAttributed implements SyncPoint {

  public static final PyType TYPE =
      PyType.builtin(
          "module", "dev.ftcheck.vm.types.module.ModuleTypeTable", Set.of(TypeFlag.HAS_DICTIONARY));

  private static final PyStr GETATTR = PyStr.interned("__getattr__");
  private static final PyStr NAME = PyStr.interned("__name__");

  private final PyDict dictionary;
  private final SyncRecord sync = SyncRecord.create();

  public PyModule(PyType type, PyDict dictionary) {
    super(type.rootShape());
    this.dictionary = dictionary;
  }

  /** A module with its {@code __name__} set. */
  public static PyModule named(String name) {
    PyDict dictionary = new PyDict();
    dictionary.put(NAME, PyStr.of(name));
    return new PyModule(TYPE, dictionary);
  }

  @Override
  public SyncRecord syncRecord() {
    return sync;
  }

  /** The module's namespace: {@code vars(module)}. */
  public PyDict dictionary() {
    return dictionary;
  }

  @Override
  public PyObject findAttribute(PyStr name) {
    PyObject found = findInDictionaryOrClass(name);
    if (found != null) {
      return found;
    }
    PyObject fallback = dictionary.get(GETATTR);
    if (fallback != null) {
      return fallback.call1(name);
    }
    PyObject inClass = type().lookup(GETATTR);
    if (inClass != null) {
      return inClass.call2(this, name);
    }
    throw missing(name);
  }

  /** What {@code object.__getattribute__} finds, without the module's {@code __getattr__}. */
  public PyObject findInDictionaryOrClass(PyStr name) {
    PyType type = type();
    PyObject inClass = type.lookup(name);
    if (inClass != null && Attributes.isData(inClass)) {
      return Attributes.bind(inClass, this, type);
    }
    PyObject value = dictionary.get(name);
    if (value != null) {
      return value;
    }
    return inClass == null ? null : Attributes.bind(inClass, this, type);
  }

  private Raise missing(PyStr name) {
    PyObject own = dictionary.get(NAME);
    if (own instanceof PyStr known && isImportedNow(known, name)) {
      return Errors.attributeErrorText(
          this,
          name,
          "cannot access submodule '%s' of module '%s' (most likely due to a circular import)"
              .formatted(name.value(), known.value()));
    }
    String text =
        own instanceof PyStr known
            ? "module '" + known.value() + "' has no attribute '" + name.value() + "'"
            : "module has no attribute '" + name.value() + "'";
    return Errors.attributeErrorText(this, name, text);
  }

  /** Whether a submodule of this module, with its own name {@code own}, is being imported. */
  private static boolean isImportedNow(PyStr own, PyStr name) {
    PyStr submodule = PyStr.of(own.value() + "." + name.value());
    PyObject known = Interpreter.current().modules().get(submodule);
    PyObject spec = known == null ? null : Attributes.find(known, "__spec__");
    PyObject flag = spec == null ? null : Attributes.find(spec, "_initializing");
    return flag != null && Truth.of(flag);
  }

  @Override
  public void storeAttribute(PyStr name, PyObject value) {
    PyObject inClass = type().lookup(name);
    if (inClass != null && Attributes.isData(inClass)) {
      Attributes.storeGeneric(this, name, value);
    } else if (value != null) {
      dictionary.put(name, value);
    } else if (dictionary.remove(name) == null) {
      throw Attributes.missing(this, name);
    }
  }
}
