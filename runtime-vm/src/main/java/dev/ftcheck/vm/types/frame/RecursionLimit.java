package dev.ftcheck.vm.types.frame;

import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.runtime.Interpreter;

/**
 * The depth of Python calls that {@code sys.setrecursionlimit} allows. Limits below the default are
 * enforced, by counting the frames of the stack at each call; from the default on recursion ends
 * where the Java stack does (docs/decisions/007). One per interpreter.
 */
public final class RecursionLimit {

  /** What {@code sys.getrecursionlimit} answers at first. */
  public static final int DEFAULT = 1000;

  /**
   * Whether any interpreter enforces a limit; compiled code reads it at the start of each body.
   * Plain on purpose: a thread that sees it late goes on without the limit for that long.
   */
  @SuppressWarnings("checkstyle:VisibilityModifier")
  public static boolean isEnforced;

  private volatile int limit = DEFAULT;

  /** The limit of the running thread's interpreter. */
  public static RecursionLimit current() {
    return Interpreter.current().state(RecursionLimit.class, RecursionLimit::new);
  }

  public int limit() {
    return limit;
  }

  /**
   * Sets the limit.
   *
   * @param value at least 1
   * @throws dev.ftcheck.vm.object.Raise RecursionError when the running thread is as deep already
   */
  public void set(int value) {
    if (value < DEFAULT && FrameWalk.depth(value) >= value) {
      throw Errors.of(
          ExceptionTypes.RECURSION_ERROR,
          "cannot set the recursion limit to %d at the recursion depth %d: the limit is too low",
          value,
          FrameWalk.depth());
    }
    limit = value;
    isEnforced = value < DEFAULT;
  }

  /**
   * A body begins that is not yet among the frames of the stack.
   *
   * @throws dev.ftcheck.vm.object.Raise RecursionError when it would be one too many
   */
  public static void enter() {
    int limit = current().limit;
    if (limit < DEFAULT && FrameWalk.depth(limit) >= limit) {
      throw Errors.of(ExceptionTypes.RECURSION_ERROR, "maximum recursion depth exceeded");
    }
  }
}
