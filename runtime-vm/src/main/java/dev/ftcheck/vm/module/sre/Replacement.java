package dev.ftcheck.vm.module.sre;

import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Buffers;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.object.Special;
import dev.ftcheck.vm.runtime.Interpreter;

/** What {@code sub} puts in place of a match. */
sealed interface Replacement {

  /** The replacement of one match; None for nothing. */
  PyObject of(PyPattern pattern, SearchedText text, Region region, Matcher matcher);

  /** The same text each time. */
  record Literal(PyObject text) implements Replacement {
    @Override
    public PyObject of(PyPattern pattern, SearchedText in, Region region, Matcher matcher) {
      return text;
    }
  }

  /** A template with group references. */
  record Expanded(PyTemplate template) implements Replacement {
    @Override
    public PyObject of(PyPattern pattern, SearchedText text, Region region, Matcher matcher) {
      return template.expand(new PyMatch(pattern, text, region, matcher));
    }
  }

  /** What a function answers for the match. */
  record Computed(PyObject function) implements Replacement {
    @Override
    public PyObject of(PyPattern pattern, SearchedText text, Region region, Matcher matcher) {
      return function.call1(new PyMatch(pattern, text, region, matcher));
    }
  }

  /** The {@code repl} argument of {@code sub}. */
  static Replacement of(PyPattern pattern, PyObject argument) {
    if (argument.type().special(Special.CALL) != null) {
      return new Computed(argument);
    }
    if (isWithoutBackslash(argument)) {
      return new Literal(argument);
    }
    PyTemplate template = compile(pattern, argument);
    PyObject literal = template.onlyLiteral();
    return literal != null ? new Literal(literal) : new Expanded(template);
  }

  private static boolean isWithoutBackslash(PyObject argument) {
    if (argument instanceof PyStr text) {
      return text.value().indexOf('\\') < 0;
    }
    byte[] bytes = Buffers.find(argument);
    if (bytes == null) {
      return false;
    }
    for (byte b : bytes) {
      if (b == '\\') {
        return false;
      }
    }
    return true;
  }

  /** The template that {@code re._compile_template} makes, by way of its cache. */
  static PyTemplate compile(PyPattern pattern, PyObject source) {
    PyObject compiled;
    try {
      compiled = callPython(pattern, source);
    } catch (Raise raised) {
      PyObject basic = raised.is(ExceptionTypes.TYPE_ERROR) ? hashable(source) : null;
      if (basic == null) {
        throw raised;
      }
      compiled = callPython(pattern, basic);
    }
    if (compiled instanceof PyTemplate template) {
      return template;
    }
    throw Errors.runtimeError(
        "the result of compiling a replacement string is %s, not Template", compiled.type().name());
  }

  private static PyObject callPython(PyPattern pattern, PyObject source) {
    PyObject module = Interpreter.current().modules().get(PyStr.interned("re"));
    if (module == null) {
      throw Errors.of(ExceptionTypes.IMPORT_ERROR, "module 're' is not imported");
    }
    return Attributes.get(module, "_compile_template").call2(pattern, source);
  }

  /** The source as a basic type if a derived or mutable one may not be hashable; else null. */
  private static PyObject hashable(PyObject source) {
    if (source instanceof PyStr text && source.getClass() != PyStr.class) {
      return text.exact();
    }
    byte[] bytes = source.getClass() == PyBytes.class ? null : Buffers.find(source);
    return bytes == null ? null : new PyBytes(bytes.clone());
  }
}
