package dev.ftcheck.vm.runtime;

/** An object that holds something for each thread, to be let go when the thread ends. */
public interface ThreadOwned {

  /** Called by the ending thread. */
  void threadEnds(Thread thread);
}
