package dev.ftcheck.vm.module.io;

import java.io.FileDescriptor;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/**
 * The number in a {@link FileDescriptor}, which the JDK tells only to itself: it needs {@code
 * --add-exports java.base/jdk.internal.access=ALL-UNNAMED}. Without it files are opened by system
 * calls, at the price of linking those.
 */
final class DescriptorAccess {

  private static final MethodHandle NUMBER = find();

  private DescriptorAccess() {}

  static boolean isAvailable() {
    return NUMBER != null;
  }

  static int number(FileDescriptor descriptor) {
    try {
      return (int) NUMBER.invokeExact(descriptor);
    } catch (Throwable broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static MethodHandle find() {
    try {
      MethodHandles.Lookup lookup = MethodHandles.publicLookup();
      Class<?> secrets = Class.forName("jdk.internal.access.SharedSecrets");
      Class<?> access = Class.forName("jdk.internal.access.JavaIOFileDescriptorAccess");
      MethodHandle getter =
          lookup.findStatic(
              secrets, "getJavaIOFileDescriptorAccess", MethodType.methodType(access));
      MethodHandle number =
          lookup.findVirtual(access, "get", MethodType.methodType(int.class, FileDescriptor.class));
      return number.bindTo(getter.invoke());
    } catch (Throwable notExported) {
      return null;
    }
  }
}
