package dev.ftcheck.vm.module.random;

import dev.ftcheck.vm.object.ObjectLock;
import dev.ftcheck.vm.object.PyAttributed;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import java.math.BigInteger;
import java.util.Set;

/** A {@code _random.Random}. Every operation is atomic. */
final class PyRandom extends PyAttributed {

  static final PyType TYPE =
      PyType.builtin(
          "_random.Random",
          "dev.ftcheck.vm.module.random.RandomTypeTable",
          Set.of(TypeFlag.NO_WEAK_REFERENCES));

  private final MersenneTwister generator = new MersenneTwister();

  PyRandom(PyType type) {
    super(type.rootShape());
  }

  void seed(BigInteger number) {
    ObjectLock.lock(this);
    try {
      generator.seed(number);
    } finally {
      ObjectLock.unlock(this);
    }
  }

  double nextDouble() {
    ObjectLock.lock(this);
    try {
      return generator.nextDouble();
    } finally {
      ObjectLock.unlock(this);
    }
  }

  /** From 1 to 63 bits. */
  long nextBits(int bits) {
    ObjectLock.lock(this);
    try {
      return generator.nextBits(bits);
    } finally {
      ObjectLock.unlock(this);
    }
  }

  BigInteger nextBig(long bits) {
    ObjectLock.lock(this);
    try {
      return generator.nextBig(bits);
    } finally {
      ObjectLock.unlock(this);
    }
  }

  int[] state() {
    ObjectLock.lock(this);
    try {
      return generator.state();
    } finally {
      ObjectLock.unlock(this);
    }
  }

  void restore(int[] state) {
    ObjectLock.lock(this);
    try {
      generator.restore(state);
    } finally {
      ObjectLock.unlock(this);
    }
  }
}
