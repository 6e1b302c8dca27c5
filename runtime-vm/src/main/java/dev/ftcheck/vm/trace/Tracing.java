package dev.ftcheck.vm.trace;

/** Whether this JVM checks the programs that it runs: decided before the first class of the VM. */
public final class Tracing {

  /** The property that turns checking on. */
  public static final String PROPERTY = "ftcheck.detect";

  /** A constant to the JIT: a hook behind it is no code at all where it is false. */
  public static final boolean ON = Boolean.getBoolean(PROPERTY);

  private Tracing() {}
}
