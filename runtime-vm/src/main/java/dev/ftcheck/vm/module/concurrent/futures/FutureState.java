package dev.ftcheck.vm.module.concurrent.futures;

/** The states of a future, named as programs see them in {@code _state}. */
enum FutureState {
  PENDING("pending"),
  RUNNING("running"),
  CANCELLED("cancelled"),
  CANCELLED_AND_NOTIFIED("cancelled"),
  FINISHED("finished");

  private final String description;

  FutureState(String description) {
    this.description = description;
  }

  /** As the repr shows it. */
  String description() {
    return description;
  }

  boolean isCancelled() {
    return this == CANCELLED || this == CANCELLED_AND_NOTIFIED;
  }

  /** Whether {@code result()} need not wait. */
  boolean isDone() {
    return isCancelled() || this == FINISHED;
  }

  /** Whether those who wait for several futures have been told. */
  boolean isTold() {
    return this == CANCELLED_AND_NOTIFIED || this == FINISHED;
  }
}
