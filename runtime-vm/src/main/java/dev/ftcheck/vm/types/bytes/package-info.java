/** The Python types {@code bytes}, {@code bytearray} and {@code memoryview}. */
package dev.ftcheck.vm.types.bytes;
