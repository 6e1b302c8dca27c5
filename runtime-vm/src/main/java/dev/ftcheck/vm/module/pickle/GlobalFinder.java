package dev.ftcheck.vm.module.pickle;

import dev.ftcheck.vm.module.pickle.PickleRegistry.QualifiedName;
import dev.ftcheck.vm.module.sys.SysSettings;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.runtime.Interpreter;

/** Finds what a pickle names by module and name, or by an extension code. */
final class GlobalFinder {

  private static final int FIRST_OF_NEW_NAMES = 3;
  private static final int FIRST_WITH_PATHS = 4;

  private GlobalFinder() {}

  /** {@code Unpickler.find_class(self, module, name)}. */
  static PyObject find(PyUnpickler unpickler, PyStr module, PyStr name) {
    Interpreter.current()
        .state(SysSettings.class, SysSettings::new)
        .audit("pickle.find_class", module, name);
    QualifiedName wanted = new QualifiedName(module, name);
    if (unpickler.protocol() < FIRST_OF_NEW_NAMES && unpickler.options().fixesImports()) {
      wanted = PickleRegistry.current().renewed(wanted);
    }
    PyObject found = GlobalWriter.imported(wanted.module().value());
    if (unpickler.protocol() < FIRST_WITH_PATHS || wanted.name().value().indexOf('.') < 0) {
      return Attributes.get(found, PyStr.interned(wanted.name().value()));
    }
    try {
      for (String part : wanted.name().value().split("\\.", -1)) {
        found = Attributes.get(found, PyStr.interned(part));
      }
    } catch (Raise raised) {
      throw unresolved(raised, wanted);
    }
    return found;
  }

  private static Raise unresolved(Raise raised, QualifiedName name) {
    if (!raised.is(ExceptionTypes.ATTRIBUTE_ERROR)) {
      return raised;
    }
    Raise error =
        Errors.of(
            ExceptionTypes.ATTRIBUTE_ERROR,
            "Can't resolve path '%s' on module '%s'",
            name.name(),
            name.module());
    error.value().setContext(raised.value());
    return error;
  }

  /** What an extension code stands for. */
  static PyObject extension(PyUnpickler unpickler, long code) {
    if (code <= 0) {
      throw PickleErrors.unpickling("EXT specifies code <= 0");
    }
    PickleRegistry registry = PickleRegistry.current();
    PyInt key = PyInt.of(code);
    PyObject known = registry.extensionCache().get(key);
    if (known != null) {
      return known;
    }
    PyObject name = registry.extensionName(key);
    if (name == null) {
      throw Errors.valueError("unregistered extension code %d", code);
    }
    boolean isPair =
        name instanceof PyTuple pair
            && pair.size() == 2
            && pair.get(0) instanceof PyStr
            && pair.get(1) instanceof PyStr;
    if (!isPair) {
      throw Errors.valueError("_inverted_registry[%d] isn't a 2-tuple of strings", code);
    }
    PyTuple pair = (PyTuple) name;
    PyObject found = unpickler.findClass((PyStr) pair.get(0), (PyStr) pair.get(1));
    registry.extensionCache().put(key, found);
    return found;
  }
}
