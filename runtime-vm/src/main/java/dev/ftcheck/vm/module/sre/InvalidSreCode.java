package dev.ftcheck.vm.module.sre;

/** Compiled code that {@code re._compiler} can't have made; Python's RuntimeError. */
final class InvalidSreCode extends RuntimeException {

  private static final long serialVersionUID = 1L;

  InvalidSreCode() {
    super("invalid SRE code", null, false, false);
  }
}
