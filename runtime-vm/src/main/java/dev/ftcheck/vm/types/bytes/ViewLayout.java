package dev.ftcheck.vm.types.bytes;

/**
 * Where the items of a memoryview are in its buffer.
 *
 * @param offset of the first item, in bytes
 * @param shape the number of items in each dimension
 * @param strides the distance of neighbours in each dimension, in bytes; may be negative
 */
record ViewLayout(int offset, int[] shape, int[] strides) {

  /** A C-contiguous layout. */
  static ViewLayout contiguous(int offset, int[] shape, int itemSize) {
    int[] strides = new int[shape.length];
    int stride = itemSize;
    for (int i = shape.length - 1; i >= 0; i--) {
      strides[i] = stride;
      stride *= shape[i];
    }
    return new ViewLayout(offset, shape, strides);
  }

  /** The number of items. */
  int count() {
    int count = 1;
    for (int size : shape) {
      count *= size;
    }
    return count;
  }

  boolean isRowMajor(int itemSize) {
    int expected = itemSize;
    for (int i = shape.length - 1; i >= 0; i--) {
      if (shape[i] > 1 && strides[i] != expected) {
        return count() == 0;
      }
      expected *= shape[i];
    }
    return true;
  }

  boolean isColumnMajor(int itemSize) {
    int expected = itemSize;
    for (int i = 0; i < shape.length; i++) {
      if (shape[i] > 1 && strides[i] != expected) {
        return count() == 0;
      }
      expected *= shape[i];
    }
    return true;
  }

  /** The offset of the item with a running number, the last (or the first) index fastest. */
  int offsetOf(int number, boolean rowMajor) {
    int at = offset;
    int rest = number;
    for (int i = 0; i < shape.length; i++) {
      int dimension = rowMajor ? shape.length - 1 - i : i;
      at += rest % shape[dimension] * strides[dimension];
      rest /= shape[dimension];
    }
    return at;
  }
}
