package dev.ftcheck.vm.module.hashes;

import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import java.util.concurrent.locks.ReentrantLock;

/** A hash object. Its lock is held while the digest works; no Python code runs then. */
final class PyHash extends PyObject {

  private final PyType type;
  private final HashAlgorithm algorithm;
  private final Digest digest;
  private final ReentrantLock lock = new ReentrantLock();

  PyHash(HashAlgorithm algorithm, Digest digest) {
    this.type = algorithm.type;
    this.algorithm = algorithm;
    this.digest = digest;
  }

  HashAlgorithm algorithm() {
    return algorithm;
  }

  void update(byte[] data) {
    lock.lock();
    try {
      digest.update(data);
    } finally {
      lock.unlock();
    }
  }

  byte[] digest() {
    lock.lock();
    try {
      return digest.digest();
    } finally {
      lock.unlock();
    }
  }

  byte[] digest(int length) {
    lock.lock();
    try {
      return digest.digest(length);
    } finally {
      lock.unlock();
    }
  }

  PyHash copy() {
    lock.lock();
    try {
      return new PyHash(algorithm, digest.copy());
    } finally {
      lock.unlock();
    }
  }

  @Override
  public PyType type() {
    return type;
  }
}
