package dev.ftcheck.vm.types.frame;

import java.util.function.Supplier;

/**
 * A generator or coroutine that runs another one in its place. While it does, its Java frame is the
 * instance method {@link #METHOD}, which the walk of the stack takes for its Python frame.
 */
public interface Delegating {

  /** The name of the method that is on the stack while it delegates, and at no other time. */
  String METHOD = "delegate";

  /** Its frame, as that which called the frame above it. */
  PyFrame asCaller(Supplier<PyFrame> caller);
}
