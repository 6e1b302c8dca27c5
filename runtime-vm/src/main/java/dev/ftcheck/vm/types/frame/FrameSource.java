package dev.ftcheck.vm.types.frame;

import dev.ftcheck.vm.object.PyObject;

/** Where a frame object gets from what changes: where its code is, and its variables. */
public interface FrameSource {

  /** {@code f_lineno}. */
  int line();

  /** Index of the instruction in the code's positions; -1 when unknown. */
  int position();

  /** The variables as a mapping; null when they cannot be had. */
  PyObject locals();

  /** The frame that called this one; null at the bottom. */
  PyFrame caller();

  /** The generator or coroutine whose frame it is; null for none. */
  default PyObject generator() {
    return null;
  }

  /**
   * {@code frame.clear()}: drops the references to the variables.
   *
   * @throws dev.ftcheck.vm.object.Raise RuntimeError while the frame is executing or suspended
   */
  void clear();
}
