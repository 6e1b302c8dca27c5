package dev.ftcheck.vm.module.signal;

import sun.misc.Signal;

/** Ctrl-C: raises KeyboardInterrupt in the main Python thread instead of ending the JVM. */
public final class InterruptKey {

  private InterruptKey() {}

  /** To be called once, before the program starts. */
  public static void connect() {
    Signal.handle(new Signal("INT"), SignalTable::arrived);
  }
}
