package dev.ftcheck.vm.module.monitoring;

/** The events of {@code sys.monitoring.events}, each a bit in the order of its constants. */
enum MonitoringEvent {
  PY_START,
  PY_RESUME,
  PY_RETURN,
  PY_YIELD,
  CALL,
  LINE,
  INSTRUCTION,
  JUMP,
  BRANCH_LEFT,
  BRANCH_RIGHT,
  STOP_ITERATION,
  RAISE,
  EXCEPTION_HANDLED,
  PY_UNWIND,
  PY_THROW,
  RERAISE,
  C_RETURN,
  C_RAISE,
  BRANCH;

  int bit() {
    return 1 << ordinal();
  }

  /** Events that can be set for one code object: all that come from an instruction of it. */
  static int local() {
    return RAISE.bit() - 1;
  }

  /** Every event that has a bit. */
  static int all() {
    return (BRANCH.bit() << 1) - 1;
  }
}
