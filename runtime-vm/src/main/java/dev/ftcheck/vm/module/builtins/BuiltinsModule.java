package dev.ftcheck.vm.module.builtins;

import dev.ftcheck.vm.natives.ArgumentWords;
import dev.ftcheck.vm.natives.BuiltinModule;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Arguments;
import dev.ftcheck.vm.object.Arithmetic;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.BinaryOperator;
import dev.ftcheck.vm.object.CallableIterator;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.Hashing;
import dev.ftcheck.vm.object.Identity;
import dev.ftcheck.vm.object.Items;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyFunction;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyIterator;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyModule;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.object.Special;
import dev.ftcheck.vm.object.Specials;
import dev.ftcheck.vm.object.Truth;
import dev.ftcheck.vm.runtime.Interpreter;
import dev.ftcheck.vm.site.ClassBuilding;
import dev.ftcheck.vm.text.string.Quoting;
import dev.ftcheck.vm.types.frame.FrameWalk;
import dev.ftcheck.vm.types.generator.PyAsyncNext;
import dev.ftcheck.vm.types.type.InstanceChecks;
import java.math.BigInteger;
import java.util.Arrays;

/** The built-in functions ("Built-in Functions", library reference). */
@BuiltinModule(
    value = "builtins",
    doc = "Built-in functions, types, exceptions, and other objects.")
final class BuiltinsModule {

  private static final int MAX_CODE_POINT = 0x10FFFF;

  private BuiltinsModule() {}

  static void initialise(PyModule module) {
    BuiltinNames.addTo(module.dictionary());
    for (String name : new String[] {"exit", "quit"}) {
      module.dictionary().put(PyStr.interned(name), new PyQuitter(name));
    }
    for (PySiteText text : PySiteText.ALL) {
      module.dictionary().put(PyStr.interned(text.name()), text);
    }
    module.dictionary().put(PyStr.interned("help"), new PyHelper());
  }

  @PyMethod("abs")
  static PyObject abs(PyObject x) {
    PyObject result = Specials.call(x, Special.ABS);
    if (result == null) {
      throw Errors.typeError("bad operand type for abs(): '%s'", x.type().name());
    }
    return result;
  }

  @PyMethod("all")
  static boolean all(PyObject iterable) {
    PyIterator items = Iteration.iterator(iterable);
    for (PyObject item = items.next(); item != null; item = items.next()) {
      if (!Truth.of(item)) {
        return false;
      }
    }
    return true;
  }

  @PyMethod("any")
  static boolean any(PyObject iterable) {
    PyIterator items = Iteration.iterator(iterable);
    for (PyObject item = items.next(); item != null; item = items.next()) {
      if (Truth.of(item)) {
        return true;
      }
    }
    return false;
  }

  @PyMethod("ascii")
  static PyObject ascii(PyObject object) {
    PyStr repr = Conversions.repr(object);
    String escaped = Quoting.ascii(repr.value());
    return escaped == repr.value() ? repr : PyStr.of(escaped);
  }

  @PyMethod("bin")
  static String bin(PyObject number) {
    return inBase(number, 2, "0b");
  }

  @PyMethod("oct")
  static String oct(PyObject number) {
    return inBase(number, 8, "0o");
  }

  @PyMethod("hex")
  static String hex(PyObject number) {
    return inBase(number, 16, "0x");
  }

  private static String inBase(PyObject number, int base, String prefix) {
    PyInt value = Conversions.index(number);
    BigInteger magnitude = value.big().abs();
    return (value.signum() < 0 ? "-" : "") + prefix + magnitude.toString(base);
  }

  @PyMethod("callable")
  static boolean callable(PyObject object) {
    return object.type().special(Special.CALL) != null;
  }

  @PyMethod("chr")
  static PyObject chr(PyObject i) {
    PyInt code = Conversions.index(i);
    if (!code.isLong() || code.value < 0 || code.value > MAX_CODE_POINT) {
      throw Errors.valueError("chr() arg not in range(0x110000)");
    }
    return PyStr.of((int) code.value);
  }

  @PyMethod("delattr")
  static void delattr(PyObject object, PyObject name) {
    Attributes.set(object, attributeName(name), null);
  }

  @PyMethod("setattr")
  static void setattr(PyObject object, PyObject name, PyObject value) {
    Attributes.set(object, attributeName(name), value);
  }

  @PyMethod("hasattr")
  static boolean hasattr(PyObject object, PyObject name) {
    return Attributes.find(object, attributeName(name)) != null;
  }

  @PyMethod(value = "getattr", signature = "(object, name, default=None, /)")
  static PyObject getattr(PyObject object, PyObject name, PyObject otherwise) {
    PyStr attribute = attributeName(name);
    if (otherwise == null) {
      return Attributes.get(object, attribute);
    }
    PyObject found = Attributes.find(object, attribute);
    return found == null ? otherwise : found;
  }

  private static PyStr attributeName(PyObject name) {
    if (name instanceof PyStr text) {
      return text;
    }
    throw Errors.typeError("attribute name must be string, not '%s'", name.type().name());
  }

  @PyMethod("divmod")
  static PyObject divmod(PyObject x, PyObject y) {
    return BinaryOperator.DIVMOD.apply(x, y);
  }

  @PyMethod(value = "format", signature = "(value, format_spec='', /)")
  static PyObject format(PyObject value, PyObject spec) {
    if (spec != null && !(spec instanceof PyStr)) {
      throw Errors.typeError("format() argument 2 must be str, not %s", spec.type().name());
    }
    return Conversions.format(value, spec == null ? PyStr.EMPTY : (PyStr) spec);
  }

  @PyMethod("hash")
  static long hash(PyObject object) {
    return Hashing.hash(object);
  }

  @PyMethod("id")
  static PyObject id(PyObject object) {
    return Identity.id(object);
  }

  @PyMethod("isinstance")
  static boolean isinstance(PyObject object, PyObject classes) {
    return InstanceChecks.isInstance(object, classes);
  }

  @PyMethod("issubclass")
  static boolean issubclass(PyObject type, PyObject classes) {
    return InstanceChecks.isSubclass(type, classes);
  }

  @PyMethod(value = "iter", signature = "(object, sentinel=None, /)")
  static PyObject iter(PyObject object, PyObject sentinel) {
    if (sentinel == null) {
      return Iteration.iter(object);
    }
    if (object.type().special(Special.CALL) == null) {
      throw Errors.typeError("iter(v, w): v must be callable");
    }
    return new CallableIterator(object, sentinel);
  }

  @PyMethod("aiter")
  static PyObject aiter(PyObject object) {
    PyObject iterator = Specials.call(object, Special.AITER);
    if (iterator == null) {
      throw Errors.typeError("'%s' object is not an async iterable", object.type().name());
    }
    if (iterator.type().special(Special.ANEXT) == null) {
      throw Errors.typeError(
          "aiter() returned not an async iterator of type '%s'", iterator.type().name());
    }
    return iterator;
  }

  @PyMethod(value = "anext", signature = "(aiterator, default=<unrepresentable>, /)")
  static PyObject anext(PyObject iterator, PyObject otherwise) {
    PyObject awaitable = Specials.call(iterator, Special.ANEXT);
    if (awaitable == null) {
      throw Errors.typeError("'%s' object is not an async iterator", iterator.type().name());
    }
    return otherwise == null ? awaitable : new PyAsyncNext(awaitable, otherwise);
  }

  @PyMethod("len")
  static long len(PyObject obj) {
    return Items.length(obj);
  }

  @PyMethod(value = "next", signature = "(iterator, default=None, /)")
  static PyObject next(PyObject iterator, PyObject otherwise) {
    if (otherwise != null
        && iterator instanceof PyIterator known
        && Specials.isNative(iterator.type(), Special.NEXT)) {
      PyObject item = known.next();
      return item == null ? otherwise : item;
    }
    try {
      PyObject item = Specials.call(iterator, Special.NEXT);
      if (item == null) {
        throw Errors.typeError("'%s' object is not an iterator", iterator.type().name());
      }
      return item;
    } catch (Raise raised) {
      if (otherwise != null && raised.is(ExceptionTypes.STOP_ITERATION)) {
        return otherwise;
      }
      throw raised;
    }
  }

  @PyMethod("ord")
  static int ord(PyObject character) {
    return CharacterCodes.of(character);
  }

  @PyMethod(value = "pow", signature = "(base, exp, mod=None)")
  static PyObject pow(PyObject base, PyObject exponent, PyObject modulus) {
    if (modulus == null || modulus == PyNone.NONE) {
      return Arithmetic.pow(base, exponent);
    }
    return ModularPower.of(base, exponent, modulus);
  }

  @PyMethod("repr")
  static PyObject repr(PyObject object) {
    return Conversions.repr(object);
  }

  @PyMethod(value = "round", signature = "(number, ndigits=None)")
  static PyObject round(PyObject number, PyObject digits) {
    PyObject result =
        digits == null || digits == PyNone.NONE
            ? Specials.call(number, Special.ROUND)
            : Specials.call(number, Special.ROUND, digits);
    if (result == null) {
      throw Errors.typeError("type %s doesn't define __round__ method", number.type().name());
    }
    return result;
  }

  /** Keywords are for {@code list.sort} to judge. */
  @PyMethod(
      value = "sorted",
      signature = "(iterable, /, **options)",
      text = "($module, iterable, /, *, key=None, reverse=False)",
      words = ArgumentWords.COUNTED)
  static PyObject sorted(PyObject iterable, PyDict options) {
    PyList list = new PyList(Iteration.toArray(iterable));
    Arguments.call(Attributes.get(list, "sort"), Arguments.NONE, options);
    return list;
  }

  @PyMethod(value = "sum", signature = "(iterable, /, start=0)")
  static PyObject sum(PyObject iterable, PyObject start) {
    return Summation.of(iterable, start);
  }

  @PyMethod(
      value = "min",
      signature = "(first, /, *args, key=None, default=None)",
      text = "($module, /, *args, key=None, default=None)",
      words = ArgumentWords.COUNTED,
      doc =
          "min(iterable, *[, default=obj, key=func]) -> value\n"
              + "min(arg1, arg2, *args, *[, key=func]) -> value\n\n"
              + "The smallest item of the iterable, or the smallest of two or more arguments.\n"
              + "The default is for an iterable without items.")
  static PyObject min(PyObject first, PyObject[] more, PyObject key, PyObject otherwise) {
    return Extremes.of("min", first, more, key, otherwise);
  }

  @PyMethod(
      value = "max",
      signature = "(first, /, *args, key=None, default=None)",
      text = "($module, /, *args, key=None, default=None)",
      words = ArgumentWords.COUNTED,
      doc =
          "max(iterable, *[, default=obj, key=func]) -> value\n"
              + "max(arg1, arg2, *args, *[, key=func]) -> value\n\n"
              + "The biggest item of the iterable, or the biggest of two or more arguments.\n"
              + "The default is for an iterable without items.")
  static PyObject max(PyObject first, PyObject[] more, PyObject key, PyObject otherwise) {
    return Extremes.of("max", first, more, key, otherwise);
  }

  @PyMethod(value = "print", signature = "(*args, sep=' ', end='\\n', file=None, flush=False)")
  static void print(
      PyObject[] values, PyObject separator, PyObject end, PyObject file, PyObject flush) {
    Printing.print(values, separator, end, file, flush != null && Truth.of(flush));
  }

  @PyMethod(value = "input", signature = "(prompt='', /)")
  static PyObject input(PyObject prompt) {
    return ConsoleInput.read(prompt);
  }

  @PyMethod(
      value = "open",
      signature =
          "(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True,"
              + " opener=None)")
  static PyObject open(
      PyObject file,
      PyObject mode,
      PyObject buffering,
      PyObject encoding,
      PyObject errors,
      PyObject newline,
      PyObject closeDescriptor,
      PyObject opener) {
    return Opening.open(file, mode, buffering, encoding, errors, newline, closeDescriptor, opener);
  }

  @PyMethod(
      value = "__import__",
      signature = "(name, globals=None, locals=None, fromlist=(), level=0)")
  static PyObject importModule(
      PyObject name, PyObject globals, PyObject locals, PyObject names, int level) {
    if (!(name instanceof PyStr text)) {
      throw Errors.typeError("module name must be a string");
    }
    return dev.ftcheck.vm.importing.ImportStatement.importModule(
        text.value(), globals instanceof PyDict dict ? dict : null, names, level);
  }

  @PyMethod(value = "eval", signature = "(source, /, globals=None, locals=None)")
  static PyObject eval(PyObject source, PyObject globals, PyObject locals) {
    return Evaluation.eval(source, globals, locals);
  }

  @PyMethod(value = "exec", signature = "(source, /, globals=None, locals=None, *, closure=None)")
  static void exec(PyObject source, PyObject globals, PyObject locals, PyObject closure) {
    Evaluation.exec(source, globals, locals, closure);
  }

  @PyMethod(
      value = "compile",
      signature =
          "(source, filename, mode, flags=0, dont_inherit=False, optimize=-1, *,"
              + " _feature_version=-1)")
  static PyObject compile(
      PyObject source,
      PyObject file,
      PyObject mode,
      int flags,
      boolean inheritsNothing,
      int optimize,
      int featureVersion) {
    return CompileFunction.compile(source, file, mode, flags, optimize);
  }

  /** Reached only where the call is not spelled {@code globals()}: compiled code knows its own. */
  @PyMethod("globals")
  static PyObject globals() {
    PyDict globals = FrameWalk.callerGlobals();
    return globals == null ? PyNone.NONE : globals;
  }

  /** As {@link #globals}: functions hand over their variables themselves. */
  @PyMethod("locals")
  static PyObject locals() {
    return globals();
  }

  @PyMethod(value = "vars", signature = "(object=None, /)")
  static PyObject vars(PyObject object) {
    return object == null ? globals() : Evaluation.vars(object);
  }

  @PyMethod(value = "dir", signature = "(object=None, /)")
  static PyObject dir(PyObject object) {
    if (object == null) {
      return sorted(globals(), new PyDict());
    }
    PyObject names = Specials.call(object, Special.DIR);
    if (names == null) {
      throw Errors.typeError("object does not provide __dir__");
    }
    return sorted(names, new PyDict());
  }

  @PyMethod(value = "breakpoint", signature = "(*args, **kwargs)")
  static PyObject breakpoint(PyObject[] arguments, PyDict keywords) {
    PyObject hook = Attributes.find(Interpreter.current().sys(), "breakpointhook");
    if (hook == null) {
      throw Errors.runtimeError("lost sys.breakpointhook");
    }
    return hook.callN(arguments);
  }

  @PyMethod(value = "__build_class__", signature = "(func, name, /, *bases, **kwds)")
  static PyObject buildClass(PyObject function, PyObject name, PyObject[] bases, PyDict keywords) {
    if (!(function instanceof PyFunction body)) {
      throw Errors.typeError("__build_class__: func must be a function");
    }
    if (!(name instanceof PyStr text)) {
      throw Errors.typeError("__build_class__: name is not a string");
    }
    PyStr[] names = keywords.keys().stream().map(PyStr.class::cast).toArray(PyStr[]::new);
    PyObject[] arguments = Arrays.copyOf(bases, bases.length + names.length);
    for (int i = 0; i < names.length; i++) {
      arguments[bases.length + i] = keywords.get(names[i]);
    }
    return ClassBuilding.make(body, text, arguments, names);
  }
}
