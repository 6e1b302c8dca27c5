package dev.ftcheck.vm.types.weakref;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.BinaryOperator;
import dev.ftcheck.vm.object.Comparison;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.Items;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.Special;
import dev.ftcheck.vm.object.Specials;
import dev.ftcheck.vm.object.Truth;
import dev.ftcheck.vm.types.object.AttributeNames;

/** {@code weakref.ProxyType}: every operation goes to the object. */
@BuiltinType("weakref.ProxyType")
final class ProxyType {

  private ProxyType() {}

  @PyMethod("__repr__")
  static String repr(PyProxy self) {
    return WeakText.of(self, "weakproxy", false);
  }

  @PyMethod("__str__")
  static PyObject str(PyProxy self) {
    return Conversions.str(self.living());
  }

  @PyMethod("__bytes__")
  static PyObject bytes(PyProxy self) {
    return special(self, Special.BYTES);
  }

  @PyMethod("__getattribute__")
  static PyObject getAttribute(PyProxy self, PyObject name) {
    return self.findAttribute(AttributeNames.check(name));
  }

  @PyMethod("__setattr__")
  static void setAttribute(PyProxy self, PyObject name, PyObject value) {
    self.storeAttribute(AttributeNames.check(name), value);
  }

  @PyMethod("__delattr__")
  static void deleteAttribute(PyProxy self, PyObject name) {
    self.storeAttribute(AttributeNames.check(name), null);
  }

  /** The special method of the object, or the TypeError that it has none. */
  private static PyObject special(PyProxy self, Special method) {
    PyObject object = self.living();
    PyObject result = Specials.call(object, method);
    if (result == null) {
      PyStr name = method.pyName;
      throw Errors.typeError(
          "'%s' object does not support %s", object.type().fullName(), name.value());
    }
    return result;
  }

  @PyMethod("__bool__")
  static boolean truth(PyProxy self) {
    return Truth.of(self.living());
  }

  @PyMethod("__len__")
  static long length(PyProxy self) {
    return Items.length(self.living());
  }

  @PyMethod("__iter__")
  static PyObject iter(PyProxy self) {
    return Iteration.iter(self.living());
  }

  @PyMethod("__next__")
  static PyObject next(PyProxy self) {
    PyObject object = self.living();
    if (object.type().special(Special.NEXT) == null) {
      throw Errors.typeError(
          "Weakref proxy referenced a non-iterator '%s' object", object.type().fullName());
    }
    return Specials.call(object, Special.NEXT);
  }

  @PyMethod("__reversed__")
  static PyObject reversed(PyProxy self) {
    return special(self, Special.REVERSED);
  }

  @PyMethod("__contains__")
  static boolean contains(PyProxy self, PyObject item) {
    return Items.contains(self.living(), PyProxy.unwrap(item));
  }

  @PyMethod("__getitem__")
  static PyObject get(PyProxy self, PyObject key) {
    return Items.get(self.living(), PyProxy.unwrap(key));
  }

  @PyMethod("__setitem__")
  static void set(PyProxy self, PyObject key, PyObject value) {
    Items.set(self.living(), PyProxy.unwrap(key), value);
  }

  @PyMethod("__delitem__")
  static void delete(PyProxy self, PyObject key) {
    Items.delete(self.living(), PyProxy.unwrap(key));
  }

  @PyMethod("__index__")
  static PyObject index(PyProxy self) {
    return Conversions.index(self.living());
  }

  @PyMethod("__int__")
  static PyObject toInt(PyProxy self) {
    return special(self, Special.INT);
  }

  @PyMethod("__float__")
  static PyObject toFloat(PyProxy self) {
    return special(self, Special.FLOAT);
  }

  @PyMethod("__neg__")
  static PyObject negate(PyProxy self) {
    return special(self, Special.NEG);
  }

  @PyMethod("__pos__")
  static PyObject positive(PyProxy self) {
    return special(self, Special.POS);
  }

  @PyMethod("__abs__")
  static PyObject absolute(PyProxy self) {
    return special(self, Special.ABS);
  }

  @PyMethod("__invert__")
  static PyObject invert(PyProxy self) {
    return special(self, Special.INVERT);
  }

  @PyMethod("__eq__")
  static PyObject eq(PyProxy self, PyObject other) {
    return Comparison.compare(self.living(), PyProxy.unwrap(other), Special.EQ);
  }

  @PyMethod("__ne__")
  static PyObject ne(PyProxy self, PyObject other) {
    return Comparison.compare(self.living(), PyProxy.unwrap(other), Special.NE);
  }

  @PyMethod("__lt__")
  static PyObject lt(PyProxy self, PyObject other) {
    return Comparison.compare(self.living(), PyProxy.unwrap(other), Special.LT);
  }

  @PyMethod("__le__")
  static PyObject le(PyProxy self, PyObject other) {
    return Comparison.compare(self.living(), PyProxy.unwrap(other), Special.LE);
  }

  @PyMethod("__gt__")
  static PyObject gt(PyProxy self, PyObject other) {
    return Comparison.compare(self.living(), PyProxy.unwrap(other), Special.GT);
  }

  @PyMethod("__ge__")
  static PyObject ge(PyProxy self, PyObject other) {
    return Comparison.compare(self.living(), PyProxy.unwrap(other), Special.GE);
  }

  @PyMethod("__add__")
  static PyObject add(PyObject self, PyObject other) {
    return apply(BinaryOperator.ADD, self, other);
  }

  @PyMethod("__radd__")
  static PyObject reflectedAdd(PyObject self, PyObject other) {
    return apply(BinaryOperator.ADD, other, self);
  }

  @PyMethod("__iadd__")
  static PyObject inPlaceAdd(PyObject self, PyObject other) {
    return BinaryOperator.ADD.applyInPlace(PyProxy.unwrap(self), PyProxy.unwrap(other));
  }

  @PyMethod("__sub__")
  static PyObject subtract(PyObject self, PyObject other) {
    return apply(BinaryOperator.SUB, self, other);
  }

  @PyMethod("__rsub__")
  static PyObject reflectedSubtract(PyObject self, PyObject other) {
    return apply(BinaryOperator.SUB, other, self);
  }

  @PyMethod("__isub__")
  static PyObject inPlaceSubtract(PyObject self, PyObject other) {
    return BinaryOperator.SUB.applyInPlace(PyProxy.unwrap(self), PyProxy.unwrap(other));
  }

  @PyMethod("__mul__")
  static PyObject multiply(PyObject self, PyObject other) {
    return apply(BinaryOperator.MUL, self, other);
  }

  @PyMethod("__rmul__")
  static PyObject reflectedMultiply(PyObject self, PyObject other) {
    return apply(BinaryOperator.MUL, other, self);
  }

  @PyMethod("__imul__")
  static PyObject inPlaceMultiply(PyObject self, PyObject other) {
    return BinaryOperator.MUL.applyInPlace(PyProxy.unwrap(self), PyProxy.unwrap(other));
  }

  @PyMethod("__matmul__")
  static PyObject matrixMultiply(PyObject self, PyObject other) {
    return apply(BinaryOperator.MATMUL, self, other);
  }

  @PyMethod("__rmatmul__")
  static PyObject reflectedMatrixMultiply(PyObject self, PyObject other) {
    return apply(BinaryOperator.MATMUL, other, self);
  }

  @PyMethod("__imatmul__")
  static PyObject inPlaceMatrixMultiply(PyObject self, PyObject other) {
    return BinaryOperator.MATMUL.applyInPlace(PyProxy.unwrap(self), PyProxy.unwrap(other));
  }

  @PyMethod("__truediv__")
  static PyObject divide(PyObject self, PyObject other) {
    return apply(BinaryOperator.TRUEDIV, self, other);
  }

  @PyMethod("__rtruediv__")
  static PyObject reflectedDivide(PyObject self, PyObject other) {
    return apply(BinaryOperator.TRUEDIV, other, self);
  }

  @PyMethod("__itruediv__")
  static PyObject inPlaceDivide(PyObject self, PyObject other) {
    return BinaryOperator.TRUEDIV.applyInPlace(PyProxy.unwrap(self), PyProxy.unwrap(other));
  }

  @PyMethod("__floordiv__")
  static PyObject floorDivide(PyObject self, PyObject other) {
    return apply(BinaryOperator.FLOORDIV, self, other);
  }

  @PyMethod("__rfloordiv__")
  static PyObject reflectedFloorDivide(PyObject self, PyObject other) {
    return apply(BinaryOperator.FLOORDIV, other, self);
  }

  @PyMethod("__ifloordiv__")
  static PyObject inPlaceFloorDivide(PyObject self, PyObject other) {
    return BinaryOperator.FLOORDIV.applyInPlace(PyProxy.unwrap(self), PyProxy.unwrap(other));
  }

  @PyMethod("__mod__")
  static PyObject remainder(PyObject self, PyObject other) {
    return apply(BinaryOperator.MOD, self, other);
  }

  @PyMethod("__rmod__")
  static PyObject reflectedRemainder(PyObject self, PyObject other) {
    return apply(BinaryOperator.MOD, other, self);
  }

  @PyMethod("__imod__")
  static PyObject inPlaceRemainder(PyObject self, PyObject other) {
    return BinaryOperator.MOD.applyInPlace(PyProxy.unwrap(self), PyProxy.unwrap(other));
  }

  @PyMethod("__lshift__")
  static PyObject shiftLeft(PyObject self, PyObject other) {
    return apply(BinaryOperator.LSHIFT, self, other);
  }

  @PyMethod("__rlshift__")
  static PyObject reflectedShiftLeft(PyObject self, PyObject other) {
    return apply(BinaryOperator.LSHIFT, other, self);
  }

  @PyMethod("__ilshift__")
  static PyObject inPlaceShiftLeft(PyObject self, PyObject other) {
    return BinaryOperator.LSHIFT.applyInPlace(PyProxy.unwrap(self), PyProxy.unwrap(other));
  }

  @PyMethod("__rshift__")
  static PyObject shiftRight(PyObject self, PyObject other) {
    return apply(BinaryOperator.RSHIFT, self, other);
  }

  @PyMethod("__rrshift__")
  static PyObject reflectedShiftRight(PyObject self, PyObject other) {
    return apply(BinaryOperator.RSHIFT, other, self);
  }

  @PyMethod("__irshift__")
  static PyObject inPlaceShiftRight(PyObject self, PyObject other) {
    return BinaryOperator.RSHIFT.applyInPlace(PyProxy.unwrap(self), PyProxy.unwrap(other));
  }

  @PyMethod("__and__")
  static PyObject and(PyObject self, PyObject other) {
    return apply(BinaryOperator.AND, self, other);
  }

  @PyMethod("__rand__")
  static PyObject reflectedAnd(PyObject self, PyObject other) {
    return apply(BinaryOperator.AND, other, self);
  }

  @PyMethod("__iand__")
  static PyObject inPlaceAnd(PyObject self, PyObject other) {
    return BinaryOperator.AND.applyInPlace(PyProxy.unwrap(self), PyProxy.unwrap(other));
  }

  @PyMethod("__xor__")
  static PyObject xor(PyObject self, PyObject other) {
    return apply(BinaryOperator.XOR, self, other);
  }

  @PyMethod("__rxor__")
  static PyObject reflectedXor(PyObject self, PyObject other) {
    return apply(BinaryOperator.XOR, other, self);
  }

  @PyMethod("__ixor__")
  static PyObject inPlaceXor(PyObject self, PyObject other) {
    return BinaryOperator.XOR.applyInPlace(PyProxy.unwrap(self), PyProxy.unwrap(other));
  }

  @PyMethod("__or__")
  static PyObject or(PyObject self, PyObject other) {
    return apply(BinaryOperator.OR, self, other);
  }

  @PyMethod("__ror__")
  static PyObject reflectedOr(PyObject self, PyObject other) {
    return apply(BinaryOperator.OR, other, self);
  }

  @PyMethod("__ior__")
  static PyObject inPlaceOr(PyObject self, PyObject other) {
    return BinaryOperator.OR.applyInPlace(PyProxy.unwrap(self), PyProxy.unwrap(other));
  }

  @PyMethod("__divmod__")
  static PyObject divideAndRemainder(PyObject self, PyObject other) {
    return apply(BinaryOperator.DIVMOD, self, other);
  }

  @PyMethod("__rdivmod__")
  static PyObject reflectedDivideAndRemainder(PyObject self, PyObject other) {
    return apply(BinaryOperator.DIVMOD, other, self);
  }

  @PyMethod(value = "__pow__", signature = "(value, mod=None, /)")
  static PyObject power(PyObject self, PyObject other, PyObject modulus) {
    if (modulus == null || modulus == PyNone.NONE) {
      return apply(BinaryOperator.POW, self, other);
    }
    return Specials.call(PyProxy.unwrap(self), Special.POW, PyProxy.unwrap(other), modulus);
  }

  @PyMethod("__rpow__")
  static PyObject reflectedPower(PyObject self, PyObject other) {
    return apply(BinaryOperator.POW, other, self);
  }

  private static PyObject apply(BinaryOperator operator, PyObject a, PyObject b) {
    return operator.apply(PyProxy.unwrap(a), PyProxy.unwrap(b));
  }
}
