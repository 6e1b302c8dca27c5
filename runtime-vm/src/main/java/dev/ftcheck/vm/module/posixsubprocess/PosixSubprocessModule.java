package dev.ftcheck.vm.module.posixsubprocess;

import dev.ftcheck.vm.module.io.OpenWriters;
import dev.ftcheck.vm.natives.BuiltinModule;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;

/** The module {@code _posixsubprocess}. The JVM can't fork: children come from posix_spawn. */
@BuiltinModule("_posixsubprocess")
final class PosixSubprocessModule {

  private static final int ARGUMENTS = 22;

  private PosixSubprocessModule() {}

  /**
   * {@code fork_exec(args, executable_list, close_fds, pass_fds, cwd, env, p2cread, p2cwrite,
   * c2pread, c2pwrite, errread, errwrite, errpipe_read, errpipe_write, restore_signals,
   * start_new_session, process_group, gid, extra_groups, uid, umask, preexec_fn)}. A program that
   * can't be started is told as an OSError of this call, not through the error pipe.
   */
  @PyMethod(value = "fork_exec", signature = "(*args)")
  static int forkExec(PyObject[] arguments) {
    if (arguments.length != ARGUMENTS) {
      throw Errors.typeError(
          "fork_exec expected %d arguments, got %d", ARGUMENTS, arguments.length);
    }
    refuse(arguments[17], "group");
    refuse(arguments[18], "extra_groups");
    refuse(arguments[19], "user");
    if (arguments[21] != PyNone.NONE) {
      throw Errors.notImplemented(
          "preexec_fn: a child process of this interpreter runs no Python code");
    }
    OpenWriters.settle();
    return new ChildStart(arguments).start();
  }

  private static void refuse(PyObject argument, String name) {
    if (argument != PyNone.NONE) {
      throw Errors.notImplemented("%s: children run as the user of their parent", name);
    }
  }
}
