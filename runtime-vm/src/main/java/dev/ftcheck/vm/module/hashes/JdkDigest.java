package dev.ftcheck.vm.module.hashes;

import dev.ftcheck.vm.fork.Forkable;
import dev.ftcheck.vm.fork.HeapCopy;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A digest that the Java runtime implements. */
final class JdkDigest implements Digest, Forkable {

  private final MessageDigest digest;

  private JdkDigest(MessageDigest digest) {
    this.digest = digest;
  }

  /** A new computation by an algorithm's name in the Java security specification. */
  static JdkDigest of(String name) {
    try {
      return new JdkDigest(MessageDigest.getInstance(name));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }

  @Override
  public void update(byte[] data) {
    digest.update(data);
  }

  @Override
  public byte[] digest() {
    return cloned().digest();
  }

  @Override
  public Object forkInto(HeapCopy copy) {
    return copy();
  }

  @Override
  public Digest copy() {
    return new JdkDigest(cloned());
  }

  private MessageDigest cloned() {
    try {
      return (MessageDigest) digest.clone();
    } catch (CloneNotSupportedException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
