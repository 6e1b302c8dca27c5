package dev.ftcheck.vm.types.frame;

import java.lang.StackWalker.StackFrame;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Set;

/**
 * A stack walker that tells the local variables of Java frames. The JDK has it for debugging only,
 * in a package that it opens through {@code jdk.internal.access}; where that is not exported, no
 * variables are known.
 */
final class LiveStack {

  private static final StackWalker WALKER;
  private static final MethodHandle LOCALS;

  static {
    StackWalker walker = null;
    MethodHandle locals = null;
    try {
      open();
      Class<?> type = Class.forName("java.lang.LiveStackFrame");
      Method factory = type.getMethod("getStackWalker", Set.class);
      factory.setAccessible(true);
      walker =
          (StackWalker) factory.invoke(null, Set.of(StackWalker.Option.RETAIN_CLASS_REFERENCE));
      Method getter = type.getMethod("getLocals");
      getter.setAccessible(true);
      locals =
          MethodHandles.lookup()
              .unreflect(getter)
              .asType(MethodType.methodType(Object[].class, StackFrame.class));
    } catch (ReflectiveOperationException | RuntimeException | LinkageError notOpen) {
      walker = null;
    }
    WALKER = walker;
    LOCALS = locals;
  }

  private LiveStack() {}

  private static void open() throws ReflectiveOperationException {
    Object access =
        Class.forName("jdk.internal.access.SharedSecrets")
            .getMethod("getJavaLangAccess")
            .invoke(null);
    Class.forName("jdk.internal.access.JavaLangAccess")
        .getMethod("addOpensToAllUnnamed", Module.class, String.class)
        .invoke(access, Object.class.getModule(), "java.lang");
  }

  /** The walker; null where the JDK does not open it. Its frames are for {@link #locals}. */
  static StackWalker walker() {
    return WALKER;
  }

  /** The JVM locals of a frame by number; what is no reference is some other object. */
  static Object[] locals(StackFrame frame) {
    try {
      return (Object[]) LOCALS.invokeExact(frame);
    } catch (Throwable broken) {
      throw new IllegalStateException(broken);
    }
  }
}
