package dev.ftcheck.vm.module.jit;

import dev.ftcheck.vm.natives.BuiltinModule;
import dev.ftcheck.vm.natives.PyMethod;

/** {@code sys._jit}: CPython's experimental compiler, which this VM has not. */
@BuiltinModule("sys._jit")
final class JitModule {

  private JitModule() {}

  @PyMethod("is_available")
  static boolean isAvailable() {
    return false;
  }

  @PyMethod("is_enabled")
  static boolean isEnabled() {
    return false;
  }

  @PyMethod("is_active")
  static boolean isActive() {
    return false;
  }
}
