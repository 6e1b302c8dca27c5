package dev.ftcheck.vm.fork;

/** A copied hash table with keys whose hashes may be others than the originals' had. */
public interface Rehashed {

  /**
   * Brings every entry to the place that its key's present hash wants. Runs on the child's main
   * thread, which alone has the table, when the whole graph is copied; may run Python code.
   */
  void rehash();
}
