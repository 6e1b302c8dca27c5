package dev.ftcheck.vm.module.operator;

import dev.ftcheck.vm.natives.ArgumentWords;
import dev.ftcheck.vm.natives.BuiltinModule;
import dev.ftcheck.vm.natives.PyConstant;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Arithmetic;
import dev.ftcheck.vm.object.BinaryOperator;
import dev.ftcheck.vm.object.Comparison;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.Identity;
import dev.ftcheck.vm.object.Items;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.KeywordCall;
import dev.ftcheck.vm.object.LengthHint;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyIterator;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.Special;
import dev.ftcheck.vm.object.Specials;
import dev.ftcheck.vm.object.Truth;

/** {@code _operator}: the operators as functions. */
@BuiltinModule(
    value = "_operator",
    doc =
        "Operator interface.\n\n"
            + "This module exports a set of functions implemented in C corresponding\n"
            + "to the intrinsic operators of Python.  For example, operator.add(x, y)\n"
            + "is equivalent to the expression x+y.")
final class OperatorModule {

  private OperatorModule() {}

  @PyConstant("itemgetter")
  static PyObject itemGetter() {
    return PyItemGetter.TYPE;
  }

  @PyConstant("attrgetter")
  static PyObject attributeGetter() {
    return PyAttributeGetter.TYPE;
  }

  @PyConstant("methodcaller")
  static PyObject methodCaller() {
    return PyMethodCaller.TYPE;
  }

  @PyMethod(value = "add", doc = "Same as a + b.")
  static PyObject add(PyObject a, PyObject b) {
    return Arithmetic.add(a, b);
  }

  @PyMethod(value = "sub", doc = "Same as a - b.")
  static PyObject sub(PyObject a, PyObject b) {
    return Arithmetic.sub(a, b);
  }

  @PyMethod(value = "mul", doc = "Same as a * b.")
  static PyObject mul(PyObject a, PyObject b) {
    return Arithmetic.mul(a, b);
  }

  @PyMethod(value = "matmul", doc = "Same as a @ b.")
  static PyObject matmul(PyObject a, PyObject b) {
    return Arithmetic.matmul(a, b);
  }

  @PyMethod(value = "truediv", doc = "Same as a / b.")
  static PyObject truediv(PyObject a, PyObject b) {
    return Arithmetic.truediv(a, b);
  }

  @PyMethod(value = "floordiv", doc = "Same as a // b.")
  static PyObject floordiv(PyObject a, PyObject b) {
    return Arithmetic.floordiv(a, b);
  }

  @PyMethod(value = "mod", doc = "Same as a % b.")
  static PyObject mod(PyObject a, PyObject b) {
    return Arithmetic.mod(a, b);
  }

  @PyMethod(value = "pow", doc = "Same as a ** b.")
  static PyObject pow(PyObject a, PyObject b) {
    return Arithmetic.pow(a, b);
  }

  @PyMethod(value = "lshift", doc = "Same as a << b.")
  static PyObject lshift(PyObject a, PyObject b) {
    return Arithmetic.lshift(a, b);
  }

  @PyMethod(value = "rshift", doc = "Same as a >> b.")
  static PyObject rshift(PyObject a, PyObject b) {
    return Arithmetic.rshift(a, b);
  }

  @PyMethod(value = "and_", doc = "Same as a & b.")
  static PyObject and(PyObject a, PyObject b) {
    return Arithmetic.and(a, b);
  }

  @PyMethod(value = "or_", doc = "Same as a | b.")
  static PyObject or(PyObject a, PyObject b) {
    return Arithmetic.or(a, b);
  }

  @PyMethod(value = "xor", doc = "Same as a ^ b.")
  static PyObject xor(PyObject a, PyObject b) {
    return Arithmetic.xor(a, b);
  }

  @PyMethod(value = "lt", doc = "Same as a < b.")
  static PyObject lt(PyObject a, PyObject b) {
    return Comparison.lt(a, b);
  }

  @PyMethod(value = "le", doc = "Same as a <= b.")
  static PyObject le(PyObject a, PyObject b) {
    return Comparison.le(a, b);
  }

  @PyMethod(value = "eq", doc = "Same as a == b.")
  static PyObject eq(PyObject a, PyObject b) {
    return Comparison.eq(a, b);
  }

  @PyMethod(value = "ne", doc = "Same as a != b.")
  static PyObject ne(PyObject a, PyObject b) {
    return Comparison.ne(a, b);
  }

  @PyMethod(value = "ge", doc = "Same as a >= b.")
  static PyObject ge(PyObject a, PyObject b) {
    return Comparison.ge(a, b);
  }

  @PyMethod(value = "gt", doc = "Same as a > b.")
  static PyObject gt(PyObject a, PyObject b) {
    return Comparison.gt(a, b);
  }

  @PyMethod(value = "iadd", doc = "Same as a += b.")
  static PyObject iadd(PyObject a, PyObject b) {
    return Arithmetic.iadd(a, b);
  }

  @PyMethod(value = "isub", doc = "Same as a -= b.")
  static PyObject isub(PyObject a, PyObject b) {
    return Arithmetic.isub(a, b);
  }

  @PyMethod(value = "imul", doc = "Same as a *= b.")
  static PyObject imul(PyObject a, PyObject b) {
    return Arithmetic.imul(a, b);
  }

  @PyMethod(value = "imatmul", doc = "Same as a @= b.")
  static PyObject imatmul(PyObject a, PyObject b) {
    return BinaryOperator.MATMUL.applyInPlace(a, b);
  }

  @PyMethod(value = "itruediv", doc = "Same as a /= b.")
  static PyObject itruediv(PyObject a, PyObject b) {
    return BinaryOperator.TRUEDIV.applyInPlace(a, b);
  }

  @PyMethod(value = "ifloordiv", doc = "Same as a //= b.")
  static PyObject ifloordiv(PyObject a, PyObject b) {
    return BinaryOperator.FLOORDIV.applyInPlace(a, b);
  }

  @PyMethod(value = "imod", doc = "Same as a %= b.")
  static PyObject imod(PyObject a, PyObject b) {
    return BinaryOperator.MOD.applyInPlace(a, b);
  }

  @PyMethod(value = "ipow", doc = "Same as a **= b.")
  static PyObject ipow(PyObject a, PyObject b) {
    return BinaryOperator.POW.applyInPlace(a, b);
  }

  @PyMethod(value = "ilshift", doc = "Same as a <<= b.")
  static PyObject ilshift(PyObject a, PyObject b) {
    return BinaryOperator.LSHIFT.applyInPlace(a, b);
  }

  @PyMethod(value = "irshift", doc = "Same as a >>= b.")
  static PyObject irshift(PyObject a, PyObject b) {
    return BinaryOperator.RSHIFT.applyInPlace(a, b);
  }

  @PyMethod(value = "iand", doc = "Same as a &= b.")
  static PyObject iand(PyObject a, PyObject b) {
    return BinaryOperator.AND.applyInPlace(a, b);
  }

  @PyMethod(value = "ior", doc = "Same as a |= b.")
  static PyObject ior(PyObject a, PyObject b) {
    return BinaryOperator.OR.applyInPlace(a, b);
  }

  @PyMethod(value = "ixor", doc = "Same as a ^= b.")
  static PyObject ixor(PyObject a, PyObject b) {
    return BinaryOperator.XOR.applyInPlace(a, b);
  }

  @PyMethod(value = "neg", doc = "Same as -a.")
  static PyObject neg(PyObject a) {
    return Arithmetic.neg(a);
  }

  @PyMethod(value = "pos", doc = "Same as +a.")
  static PyObject pos(PyObject a) {
    return Arithmetic.pos(a);
  }

  @PyMethod(value = "inv", doc = "Same as ~a.")
  static PyObject inv(PyObject a) {
    return Arithmetic.invert(a);
  }

  @PyMethod(value = "invert", doc = "Same as ~a.")
  static PyObject invert(PyObject a) {
    return Arithmetic.invert(a);
  }

  @PyMethod(value = "abs", doc = "Same as abs(a).")
  static PyObject abs(PyObject a) {
    PyObject result = Specials.call(a, Special.ABS);
    if (result == null) {
      throw Errors.typeError("bad operand type for abs(): '%s'", a.type().name());
    }
    return result;
  }

  @PyMethod(value = "index", doc = "Same as a.__index__()")
  static PyObject index(PyObject a) {
    return Conversions.index(a).exact();
  }

  @PyMethod(value = "truth", doc = "Return True if a is true, False otherwise.")
  static boolean truth(PyObject a) {
    return Truth.of(a);
  }

  @PyMethod(value = "not_", doc = "Same as not a.")
  static boolean not(PyObject a) {
    return !Truth.of(a);
  }

  @PyMethod(value = "is_", doc = "Same as a is b.")
  static boolean is(PyObject a, PyObject b) {
    return Identity.same(a, b);
  }

  @PyMethod(value = "is_not", doc = "Same as a is not b.")
  static boolean isNot(PyObject a, PyObject b) {
    return !Identity.same(a, b);
  }

  @PyMethod(value = "is_none", doc = "Same as a is None.")
  static boolean isNone(PyObject a) {
    return a == PyNone.NONE;
  }

  @PyMethod(value = "is_not_none", doc = "Same as a is not None.")
  static boolean isNotNone(PyObject a) {
    return a != PyNone.NONE;
  }

  @PyMethod(value = "getitem", doc = "Same as a[b].")
  static PyObject getItem(PyObject a, PyObject b) {
    return Items.get(a, b);
  }

  @PyMethod(value = "setitem", doc = "Same as a[b] = c.")
  static void setItem(PyObject a, PyObject b, PyObject c) {
    Items.set(a, b, c);
  }

  @PyMethod(value = "delitem", doc = "Same as del a[b].")
  static void deleteItem(PyObject a, PyObject b) {
    Items.delete(a, b);
  }

  @PyMethod(value = "contains", doc = "Same as b in a (note reversed operands).")
  static boolean contains(PyObject a, PyObject b) {
    return Items.contains(a, b);
  }

  @PyMethod(
      value = "countOf",
      doc = "Return the number of items in a which are, or which equal, b.")
  static long countOf(PyObject a, PyObject b) {
    long count = 0;
    PyIterator items = iterate(a);
    for (PyObject item = items.next(); item != null; item = items.next()) {
      if (Comparison.isEqualKey(item, b)) {
        count++;
      }
    }
    return count;
  }

  @PyMethod(value = "indexOf", doc = "Return the first index of b in a.")
  static long indexOf(PyObject a, PyObject b) {
    long index = 0;
    PyIterator items = iterate(a);
    for (PyObject item = items.next(); item != null; item = items.next()) {
      if (Comparison.isEqualKey(item, b)) {
        return index;
      }
      index++;
    }
    throw Errors.valueError("sequence.index(x): x not in sequence");
  }

  private static PyIterator iterate(PyObject object) {
    if (Iteration.isNotIterable(object)) {
      throw Errors.typeError("argument of type '%s' is not iterable", object.type().name());
    }
    return Iteration.iterator(object);
  }

  @PyMethod(value = "concat", doc = "Same as a + b, for a and b sequences.")
  static PyObject concat(PyObject a, PyObject b) {
    checkSequence(a);
    return Arithmetic.add(a, b);
  }

  @PyMethod(value = "iconcat", doc = "Same as a += b, for a and b sequences.")
  static PyObject concatInPlace(PyObject a, PyObject b) {
    checkSequence(a);
    return Arithmetic.iadd(a, b);
  }

  private static void checkSequence(PyObject object) {
    if (object.type().special(Special.GETITEM) == null || object instanceof PyDict) {
      throw Errors.typeError("'%s' object can't be concatenated", object.type().name());
    }
  }

  @PyMethod(
      value = "length_hint",
      signature = "(obj, default=0, /)",
      doc =
          "Return an estimate of the number of items in obj.\n\n"
              + "This is useful for presizing containers when building from an iterable.\n\n"
              + "If the object supports len(), the result will be exact.\n"
              + "Otherwise, it may over- or under-estimate by an arbitrary amount.")
  static long lengthHint(PyObject object, long otherwise) {
    return LengthHint.of(object, otherwise);
  }

  @PyMethod(
      value = "call",
      signature = "(obj, /, *args, **kwargs)",
      words = ArgumentWords.COUNTED,
      doc = "Same as obj(*args, **kwargs).")
  static PyObject call(PyObject object, PyObject[] arguments, PyDict keywords) {
    return KeywordCall.call(object, arguments, keywords);
  }

  @PyMethod(
      value = "_compare_digest",
      signature = "(a, b, /)",
      doc =
          "Return 'a == b'.\n\n"
              + "This function uses an approach designed to prevent\n"
              + "timing analysis, making it appropriate for cryptography.\n\n"
              + "a and b must both be of the same type: either str (ASCII only),\n"
              + "or any bytes-like object.")
  static boolean compareDigest(PyObject a, PyObject b) {
    return DigestComparison.isEqual(a, b);
  }
}
