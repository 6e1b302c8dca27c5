package dev.ftcheck.vm.module.sre;

import java.util.Arrays;

/** A growing array of ints. Not thread-safe. */
final class IntList {

  private int[] items = new int[64];
  private int size;

  int size() {
    return size;
  }

  void add(int item) {
    if (size == items.length) {
      items = Arrays.copyOf(items, size * 2);
    }
    items[size++] = item;
  }

  void addAll(int... more) {
    for (int item : more) {
      add(item);
    }
  }

  void set(int index, int item) {
    items[index] = item;
  }

  int[] toArray() {
    return Arrays.copyOf(items, size);
  }
}
