package dev.ftcheck.vm.module.sre;

import dev.ftcheck.vm.natives.BuiltinModule;
import dev.ftcheck.vm.natives.PyConstant;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;

/** {@code _sre}: the engine under the Python part of {@code re}. */
@BuiltinModule("_sre")
final class SreModule {

  private static final long LARGEST_WORD = 0xFFFF_FFFFL;

  private SreModule() {}

  @PyConstant("MAGIC")
  static PyObject magic() {
    return PyInt.of(SreCode.MAGIC);
  }

  @PyConstant("CODESIZE")
  static PyObject codeSize() {
    return PyInt.of(SreCode.CODE_SIZE);
  }

  @PyConstant("MAXREPEAT")
  static PyObject maxRepeat() {
    return PyInt.of(SreCode.MAX_REPEAT);
  }

  @PyConstant("MAXGROUPS")
  static PyObject maxGroups() {
    return PyInt.of(SreCode.MAX_GROUPS);
  }

  @PyMethod("getcodesize")
  static int getCodeSize() {
    return SreCode.CODE_SIZE;
  }

  @PyMethod(value = "ascii_iscased", signature = "(character, /)")
  static boolean asciiIsCased(int character) {
    return CaseFolding.asciiIsCased(character);
  }

  @PyMethod(value = "unicode_iscased", signature = "(character, /)")
  static boolean unicodeIsCased(int character) {
    return CaseFolding.unicodeIsCased(character);
  }

  @PyMethod(value = "ascii_tolower", signature = "(character, /)")
  static int asciiToLower(int character) {
    return CaseFolding.asciiLower(character);
  }

  @PyMethod(value = "unicode_tolower", signature = "(character, /)")
  static int unicodeToLower(int character) {
    return CaseFolding.unicodeLower(character);
  }

  @PyMethod(value = "template", signature = "(pattern, template, /)")
  static PyObject template(PyObject pattern, PyList template) {
    return PyTemplate.of(template.toArray());
  }

  @PyMethod(value = "compile", signature = "(pattern, flags, code, groups, groupindex, indexgroup)")
  static PyObject compile(
      PyObject pattern,
      int flags,
      PyList code,
      long groups,
      PyDict groupIndex,
      PyTuple indexGroup) {
    int[] words = words(code.toArray());
    if (pattern != PyNone.NONE && !(pattern instanceof PyStr)) {
      SearchedText.of(pattern);
    }
    try {
      if (groups < 0 || groups > SreCode.MAX_GROUPS || words.length == 0) {
        throw new InvalidSreCode();
      }
      Program program = ProgramCompiler.compile(words, (int) groups);
      return new PyPattern(pattern, flags, words, program, groupIndex, indexGroup);
    } catch (InvalidSreCode invalid) {
      throw Errors.runtimeError(invalid.getMessage());
    }
  }

  private static int[] words(PyObject[] code) {
    int[] words = new int[code.length];
    for (int i = 0; i < words.length; i++) {
      PyInt word = Conversions.index(code[i]);
      if (!word.isLong() || word.value < 0 || word.value > LARGEST_WORD) {
        throw Errors.overflowError("regular expression code size limit exceeded");
      }
      words[i] = (int) word.value;
    }
    return words;
  }
}
