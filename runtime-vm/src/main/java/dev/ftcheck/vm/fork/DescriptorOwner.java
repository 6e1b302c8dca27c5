package dev.ftcheck.vm.fork;

/**
 * A copied object that uses a file descriptor. All processes of the JVM have one table of
 * descriptors, so the copy gets a duplicate, and its process closes that at its end.
 */
public interface DescriptorOwner {

  /** Replaces the descriptor of the original by a duplicate; called once, when all is copied. */
  void duplicate();

  /** Closes the duplicate unless the process did. */
  void closeAtEnd();
}
