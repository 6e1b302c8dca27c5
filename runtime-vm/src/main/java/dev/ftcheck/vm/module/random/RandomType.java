package dev.ftcheck.vm.module.random;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.Hashing;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyFloat;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import java.math.BigInteger;
import java.security.SecureRandom;

/** {@code _random.Random}. */
@BuiltinType(value = "Random", doc = "Random() -> create a random number generator.")
final class RandomType {

  /** Bytes of entropy of an unseeded generator: as many as it has state. */
  private static final int ENTROPY = 4 * MersenneTwister.SIZE;

  private static final long UNSIGNED_WORD = 0xFFFF_FFFFL;

  private RandomType() {}

  @PyMethod(value = "__new__", signature = "(*args, **kwargs)")
  static PyObject make(PyType type, PyObject[] arguments, PyDict keywords) {
    return new PyRandom(type);
  }

  @PyMethod(value = "__init__", signature = "(*args, **kwargs)")
  static void initialise(PyRandom self, PyObject[] arguments, PyDict keywords) {
    if (self.type() == PyRandom.TYPE && keywords.size() > 0) {
      throw Errors.typeError("Random() takes no keyword arguments");
    }
    if (arguments.length > 1) {
      throw Errors.typeError("Random() requires 0 or 1 argument");
    }
    seed(self, arguments.length == 0 ? null : arguments[0]);
  }

  @PyMethod(
      value = "seed",
      signature = "(n=None, /)",
      doc =
          "seed([n]) -> None.\n\nDefaults to use urandom and falls back to a combination\n"
              + "of the current time and the process identifier.")
  static void seed(PyRandom self, PyObject number) {
    if (number == null || number == PyNone.NONE) {
      byte[] entropy = new byte[ENTROPY];
      new SecureRandom().nextBytes(entropy);
      self.seed(new BigInteger(1, entropy));
    } else if (number instanceof PyInt integer) {
      self.seed(integer.big());
    } else {
      self.seed(new BigInteger(Long.toUnsignedString(Hashing.hash(number))));
    }
  }

  @PyMethod(value = "random", signature = "()", doc = "random() -> x in the interval [0, 1).")
  static PyObject random(PyRandom self) {
    return PyFloat.of(self.nextDouble());
  }

  @PyMethod(
      value = "getrandbits",
      signature = "(k, /)",
      doc = "getrandbits(k) -> x.  Generates an int with k random bits.")
  static PyObject getRandBits(PyRandom self, PyObject k) {
    PyInt bits = Conversions.index(k);
    if (bits.signum() < 0) {
      throw Errors.valueError("Cannot convert negative int");
    }
    if (!bits.isLong()) {
      throw Errors.overflowError("Python int too large for C uint64_t");
    }
    if (bits.value == 0) {
      return PyInt.of(0);
    }
    return bits.value < Long.SIZE
        ? PyInt.of(self.nextBits((int) bits.value))
        : PyInt.of(self.nextBig(bits.value));
  }

  @PyMethod(
      value = "getstate",
      signature = "()",
      doc = "getstate() -> tuple containing the current state.")
  static PyObject getState(PyRandom self) {
    int[] state = self.state();
    PyObject[] items = new PyObject[state.length];
    for (int i = 0; i < items.length; i++) {
      items[i] = PyInt.of(Integer.toUnsignedLong(state[i]));
    }
    return PyTuple.of(items);
  }

  @PyMethod(
      value = "setstate",
      signature = "(state, /)",
      doc = "setstate(state) -> None.  Restores generator state.")
  static void setState(PyRandom self, PyObject state) {
    if (!(state instanceof PyTuple tuple)) {
      throw Errors.typeError("state vector must be a tuple");
    }
    if (tuple.size() != MersenneTwister.SIZE + 1) {
      throw Errors.valueError("state vector is the wrong size");
    }
    int[] words = new int[tuple.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = word(tuple.get(i));
    }
    int index = words[MersenneTwister.SIZE];
    if (index < 0 || index > MersenneTwister.SIZE) {
      throw Errors.valueError("invalid state");
    }
    self.restore(words);
  }

  private static int word(PyObject item) {
    if (!(item instanceof PyInt number)) {
      throw Errors.typeError("an integer is required");
    }
    if (number.signum() < 0) {
      throw Errors.overflowError("can't convert negative value to unsigned int");
    }
    if (number.big().bitLength() > Long.SIZE) {
      throw Errors.overflowError("Python int too large to convert to C unsigned long");
    }
    if (!number.isLong() || number.value > UNSIGNED_WORD) {
      throw Errors.valueError("invalid state");
    }
    return (int) number.value;
  }
}
