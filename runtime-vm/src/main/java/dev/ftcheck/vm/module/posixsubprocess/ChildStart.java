package dev.ftcheck.vm.module.posixsubprocess;

import dev.ftcheck.vm.libc.DirectoryListing;
import dev.ftcheck.vm.libc.Errno;
import dev.ftcheck.vm.libc.FileCalls;
import dev.ftcheck.vm.libc.OsErrors;
import dev.ftcheck.vm.libc.PathCalls;
import dev.ftcheck.vm.libc.ProcessCalls;
import dev.ftcheck.vm.libc.Spawn;
import dev.ftcheck.vm.libc.StatusAnswer;
import dev.ftcheck.vm.module.codecs.Codecs;
import dev.ftcheck.vm.module.posix.CommandLine;
import dev.ftcheck.vm.module.posix.FsPath;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.object.Truth;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/** The start of one child process for {@code subprocess}. */
final class ChildStart {

  private static final int SIGPIPE = 13;
  private static final int SIGXFSZ = 25;
  private static final int F_DUPFD_CLOEXEC = 1030;
  private static final Object UMASK = new Object();

  private final byte[][] arguments;
  private final byte[][] executables;
  private final boolean closes;
  private final Set<Integer> passed = new HashSet<>();
  private final PyObject directory;
  private final byte[][] environment;
  private final int[] streams;
  private final boolean restoresSignals;
  private final boolean newSession;
  private final int group;
  private final int umask;

  /** Reads the arguments of {@code fork_exec}. */
  ChildStart(PyObject[] a) {
    arguments = CommandLine.arguments(a[0]);
    executables = CommandLine.arguments(a[1]);
    closes = Truth.of(a[2]);
    for (PyObject fd : Iteration.toArray(a[3])) {
      passed.add(Conversions.toInt(fd));
    }
    // Nothing is ever reported through the error pipe, so no child needs it.
    passed.remove(Conversions.toInt(a[13]));
    directory = a[4] == PyNone.NONE ? null : FsPath.of(a[4]);
    environment = a[5] == PyNone.NONE ? null : CommandLine.arguments(a[5]);
    streams =
        new int[] {Conversions.toInt(a[6]), Conversions.toInt(a[9]), Conversions.toInt(a[11])};
    restoresSignals = Truth.of(a[14]);
    newSession = Truth.of(a[15]);
    group = Conversions.toInt(a[16]);
    umask = Conversions.toInt(a[20]);
    if (executables.length == 0) {
      throw Errors.valueError("at least one executable is needed");
    }
  }

  /** Starts it; answers its process id. */
  int start() {
    Set<Integer> moved = new HashSet<>();
    try (Spawn spawn = new Spawn()) {
      int[] sources = clearOfTargets(moved);
      for (int target = 0; target < sources.length; target++) {
        if (sources[target] >= 0) {
          spawn.duplicate(sources[target], target);
        }
      }
      for (int fd : passed) {
        spawn.duplicate(fd, fd);
      }
      if (closes) {
        closeOthers(spawn);
      }
      if (directory != null) {
        spawn.changeDirectory(FsPath.encode(directory));
      }
      if (newSession) {
        spawn.newSession();
      }
      if (group >= 0) {
        spawn.group(group);
      }
      if (restoresSignals) {
        spawn.setDefaults(SIGPIPE, SIGXFSZ);
      }
      return withUmask(spawn);
    } finally {
      moved.forEach(FileCalls::close);
    }
  }

  /**
   * The descriptors that become 0, 1 and 2. One that is itself among those numbers is moved away
   * first, so that an earlier duplicate does not overwrite it.
   */
  private int[] clearOfTargets(Set<Integer> moved) {
    int[] sources = streams.clone();
    for (int target = 0; target < sources.length; target++) {
      int source = sources[target];
      if (source < 0 || source > 2 || source == target) {
        continue;
      }
      int copy = (int) OsErrors.check(FileCalls.fcntl(source, F_DUPFD_CLOEXEC, 3));
      moved.add(copy);
      sources[target] = copy;
    }
    return sources;
  }

  /** Closes what is open and not to be passed on; the JVM's own descriptors close on exec. */
  private void closeOthers(Spawn spawn) {
    DirectoryListing.Answer open =
        DirectoryListing.read("/proc/self/fd".getBytes(StandardCharsets.US_ASCII));
    if (open.entries() == null) {
      return;
    }
    Set<Integer> numbers = new TreeSet<>();
    for (DirectoryListing.Entry entry : open.entries()) {
      numbers.add(Integer.parseInt(new String(entry.name(), StandardCharsets.US_ASCII)));
    }
    for (int fd : numbers) {
      boolean inherited = fd > 2 && !passed.contains(fd) && FileCalls.isInheritable(fd);
      if (inherited && FileCalls.fcntl(fd, FileCalls.F_GETFD, 0) >= 0) {
        spawn.close(fd);
      }
    }
  }

  private int withUmask(Spawn spawn) {
    if (umask < 0) {
      return tryEach(spawn);
    }
    // The mask belongs to the process: other children must not start while it is changed.
    synchronized (UMASK) {
      int before = ProcessCalls.umask(umask);
      try {
        return tryEach(spawn);
      } finally {
        ProcessCalls.umask(before);
      }
    }
  }

  private int tryEach(Spawn spawn) {
    int error = 0;
    for (byte[] executable : executables) {
      int pid = spawn.start(executable, arguments, environment, false);
      if (pid > 0) {
        return pid;
      }
      if (error == 0 || pid != -Errno.ENOENT && pid != -Errno.ENOTDIR) {
        error = -pid;
      }
    }
    throw failure(error);
  }

  /** Names the directory when it is at fault, else the program as it was asked for. */
  private Raise failure(int error) {
    if (directory != null && !isDirectory(FsPath.encode(directory))) {
      StatusAnswer status = PathCalls.stat(FsPath.encode(directory), FileCalls.AT_FDCWD, true);
      return OsErrors.of(status.error() < 0 ? -status.error() : Errno.ENOTDIR, directory);
    }
    String first = Codecs.fromSystem(executables[0]);
    String name = executables.length > 1 ? first.substring(first.lastIndexOf('/') + 1) : first;
    return OsErrors.of(error, dev.ftcheck.vm.object.PyStr.of(name));
  }

  private static boolean isDirectory(byte[] path) {
    StatusAnswer answer = PathCalls.stat(path, FileCalls.AT_FDCWD, true);
    return answer.status() != null && answer.status().isDirectory();
  }
}
