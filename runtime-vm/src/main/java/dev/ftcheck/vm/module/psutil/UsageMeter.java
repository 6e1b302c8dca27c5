package dev.ftcheck.vm.module.psutil;

/** The share of busy time between two readings. Thread-safe. */
final class UsageMeter {

  private double busyBefore = Double.NaN;
  private double wholeBefore;

  /** In percent since the last call; 0 at the first one. */
  synchronized double percent(double busy, double whole) {
    double passed = whole - wholeBefore;
    double used = busy - busyBefore;
    boolean isFirst = Double.isNaN(busyBefore);
    busyBefore = busy;
    wholeBefore = whole;
    return isFirst || passed <= 0 ? 0 : Math.round(used / passed * 1000) / 10.0;
  }
}
