package dev.ftcheck.vm.module.posix;

import dev.ftcheck.vm.libc.FileCalls;
import dev.ftcheck.vm.libc.OsErrors;
import dev.ftcheck.vm.libc.ProcessCalls;
import dev.ftcheck.vm.libc.Spawn;
import dev.ftcheck.vm.module.io.OpenWriters;
import dev.ftcheck.vm.natives.BuiltinModule;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.Truth;
import java.nio.charset.StandardCharsets;

/** Functions of {@code posix} that run programs. */
@BuiltinModule(value = "posix", isPart = true)
final class ProgramFunctions {

  private static final String SPAWN =
      "(path, argv, env, /, *, file_actions=(), setpgroup=None, resetids=False, setsid=False,"
          + " setsigmask=(), setsigdef=(), scheduler=None)";
  private static final int SIGINT = 2;
  private static final int SIGQUIT = 3;

  private ProgramFunctions() {}

  @PyMethod("execv")
  static void execv(PyObject path, PyObject arguments) {
    PathArgument program = PathArgument.path("execv", path);
    byte[][] line = CommandLine.program("execv", arguments);
    byte[][] environment = CommandLine.environment(PosixModule.environ());
    OsErrors.check(ProcessCalls.execve(program.bytes(), line, environment), program.given());
  }

  @PyMethod(value = "execve", signature = "(path, argv, env)")
  static void execve(PyObject path, PyObject arguments, PyObject environment) {
    PathArgument program = PathArgument.path("execve", path);
    byte[][] line = CommandLine.program("execve", arguments);
    OsErrors.check(
        ProcessCalls.execve(program.bytes(), line, CommandLine.environment(environment)),
        program.given());
  }

  @PyMethod(value = "system", signature = "(command)")
  static int system(PyObject command) {
    byte[] text = FsPath.encode(FsPath.of(command));
    OpenWriters.settle();
    byte[][] line = {bytes("sh"), bytes("-c"), text};
    int pid;
    try (Spawn spawn = new Spawn()) {
      spawn.setDefaults(SIGINT, SIGQUIT);
      pid = (int) OsErrors.check(spawn.start(bytes("/bin/sh"), line, null, false));
    }
    ProcessCalls.Waited waited = ProcessCalls.wait4(pid, 0);
    OsErrors.check(waited.pid());
    return waited.status();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  @PyMethod(value = "posix_spawn", signature = SPAWN)
  static int spawn(
      PyObject path,
      PyObject arguments,
      PyObject environment,
      PyObject actions,
      PyObject group,
      boolean resetIds,
      boolean newSession,
      PyObject mask,
      PyObject defaults,
      PyObject scheduler) {
    PathArgument program = PathArgument.path("posix_spawn", path);
    try (Spawn spawn = prepared(actions, group, resetIds, newSession, mask, defaults, scheduler)) {
      return start("posix_spawn", spawn, program, arguments, environment, false);
    }
  }

  @PyMethod(value = "posix_spawnp", signature = SPAWN)
  static int spawnAlongPath(
      PyObject path,
      PyObject arguments,
      PyObject environment,
      PyObject actions,
      PyObject group,
      boolean resetIds,
      boolean newSession,
      PyObject mask,
      PyObject defaults,
      PyObject scheduler) {
    PathArgument program = PathArgument.path("posix_spawnp", path);
    try (Spawn spawn = prepared(actions, group, resetIds, newSession, mask, defaults, scheduler)) {
      return start("posix_spawnp", spawn, program, arguments, environment, true);
    }
  }

  private static int start(
      String function,
      Spawn spawn,
      PathArgument program,
      PyObject arguments,
      PyObject environment,
      boolean searches) {
    byte[][] line = CommandLine.arguments(arguments);
    if (line.length == 0) {
      throw Errors.valueError("%s: argv must not be empty", function);
    }
    byte[][] variables = CommandLine.environment(environment);
    return (int)
        OsErrors.check(spawn.start(program.bytes(), line, variables, searches), program.given());
  }

  private static Spawn prepared(
      PyObject actions,
      PyObject group,
      boolean resetIds,
      boolean newSession,
      PyObject mask,
      PyObject defaults,
      PyObject scheduler) {
    if (isGiven(scheduler)) {
      throw Errors.notImplemented("posix_spawn: the scheduler argument");
    }
    Spawn spawn = new Spawn();
    if (isGiven(actions)) {
      for (PyObject action : Iteration.toArray(actions)) {
        add(spawn, Iteration.toArray(action));
      }
    }
    if (isGiven(group)) {
      spawn.group(Conversions.toInt(group));
    }
    if (resetIds) {
      spawn.resetIds();
    }
    if (newSession) {
      spawn.newSession();
    }
    if (isGiven(mask) && Truth.of(mask)) {
      spawn.setMask(numbers(mask));
    }
    if (isGiven(defaults) && Truth.of(defaults)) {
      spawn.setDefaults(numbers(defaults));
    }
    return spawn;
  }

  private static boolean isGiven(PyObject argument) {
    return argument != null && argument != PyNone.NONE;
  }

  private static int[] numbers(PyObject sequence) {
    PyObject[] items = Iteration.toArray(sequence);
    int[] numbers = new int[items.length];
    for (int i = 0; i < items.length; i++) {
      numbers[i] = Conversions.toInt(items[i]);
    }
    return numbers;
  }

  private static void add(Spawn spawn, PyObject[] action) {
    int kind = Conversions.toInt(action[0]);
    int fd = Conversions.toInt(action[1]);
    switch (kind) {
      case 0 ->
          spawn.open(
              fd,
              FsPath.encode(FsPath.of(action[2])),
              Conversions.toInt(action[3]) & ~FileCalls.O_CLOEXEC,
              Conversions.toInt(action[4]));
      case 1 -> spawn.close(fd);
      case 2 -> spawn.duplicate(fd, Conversions.toInt(action[2]));
      case 3 -> spawn.closeFrom(fd);
      default -> throw Errors.typeError("Unknown file_actions identifier");
    }
  }
}
