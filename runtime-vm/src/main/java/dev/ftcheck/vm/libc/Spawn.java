package dev.ftcheck.vm.libc;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * A child process in the making, by {@code posix_spawn}: the JVM can't fork. The actions run in the
 * child in the order in which they were added. Belongs to one thread; to be closed.
 */
public final class Spawn implements AutoCloseable {

  private static final CFunction SPAWN = returningError("posix_spawn");
  private static final CFunction SPAWNP = returningError("posix_spawnp");
  private static final CFunction ACTIONS_INIT = returningError("posix_spawn_file_actions_init");
  private static final CFunction ACTIONS_DESTROY =
      returningError("posix_spawn_file_actions_destroy");
  private static final CFunction ADD_DUP2 = returningError("posix_spawn_file_actions_adddup2");
  private static final CFunction ADD_CLOSE = returningError("posix_spawn_file_actions_addclose");
  private static final CFunction ADD_CLOSE_FROM =
      returningError("posix_spawn_file_actions_addclosefrom_np");
  private static final CFunction ADD_OPEN = returningError("posix_spawn_file_actions_addopen");
  private static final CFunction ADD_CHDIR = returningError("posix_spawn_file_actions_addchdir_np");
  private static final CFunction ATTRIBUTES_INIT = returningError("posix_spawnattr_init");
  private static final CFunction ATTRIBUTES_DESTROY = returningError("posix_spawnattr_destroy");
  private static final CFunction SET_FLAGS = returningError("posix_spawnattr_setflags");
  private static final CFunction SET_GROUP = returningError("posix_spawnattr_setpgroup");
  private static final CFunction SET_DEFAULTS = returningError("posix_spawnattr_setsigdefault");
  private static final CFunction SET_MASK = returningError("posix_spawnattr_setsigmask");

  private static final int SETPGROUP = 0x02;
  private static final int SETSIGDEF = 0x04;
  private static final int SETSIGMASK = 0x08;
  private static final int SETSID = 0x80;
  private static final int RESETIDS = 0x01;

  /** Larger than the structures of any C library. */
  private static final int STRUCTURE = 1024;

  private static final int SIGNAL_SET = 128;

  private final Arena arena = Arena.ofConfined();
  private final MemorySegment actions = arena.allocate(STRUCTURE, 16);
  private final MemorySegment attributes = arena.allocate(STRUCTURE, 16);
  private int flags;

  public Spawn() {
    ACTIONS_INIT.call(actions.address());
    ATTRIBUTES_INIT.call(attributes.address());
    setMask(new int[0]);
  }

  private static CFunction returningError(String name) {
    return new CFunction(name, CFunction.Result.ERROR_NUMBER);
  }

  /** Makes {@code to} a duplicate of {@code from}, inherited even when they are the same. */
  public void duplicate(int from, int to) {
    ADD_DUP2.call(actions.address(), from, to);
  }

  public void close(int fd) {
    ADD_CLOSE.call(actions.address(), fd);
  }

  /** Closes all descriptors from this one up. */
  public void closeFrom(int fd) {
    ADD_CLOSE_FROM.call(actions.address(), fd);
  }

  public void open(int fd, byte[] path, int openFlags, int mode) {
    ADD_OPEN.call(actions.address(), fd, Text.of(arena, path), openFlags, mode);
  }

  public void changeDirectory(byte[] path) {
    ADD_CHDIR.call(actions.address(), Text.of(arena, path));
  }

  public void newSession() {
    flags |= SETSID;
  }

  public void resetIds() {
    flags |= RESETIDS;
  }

  /** Puts the child into a process group; 0 means a new one. */
  public void group(int group) {
    flags |= SETPGROUP;
    SET_GROUP.call(attributes.address(), group);
  }

  /** Restores the default action of signals. */
  public void setDefaults(int... signals) {
    flags |= SETSIGDEF;
    SET_DEFAULTS.call(attributes.address(), signalSet(signals).address());
  }

  /** Blocks exactly these signals; without a call none, whatever the JVM blocks. */
  public void setMask(int... signals) {
    flags |= SETSIGMASK;
    SET_MASK.call(attributes.address(), signalSet(signals).address());
  }

  private MemorySegment signalSet(int[] signals) {
    MemorySegment set = arena.allocate(SIGNAL_SET, 8);
    for (int signal : signals) {
      int word = (signal - 1) / 64;
      long bits = set.getAtIndex(ValueLayout.JAVA_LONG, word) | 1L << (signal - 1) % 64;
      set.setAtIndex(ValueLayout.JAVA_LONG, word, bits);
    }
    return set;
  }

  /**
   * Starts the child.
   *
   * @param environment {@code name=value} entries; null means that of this process
   * @param searches whether a name without slash is searched along {@code PATH}
   * @return its process id, or the negative errno
   */
  public int start(byte[] path, byte[][] arguments, byte[][] environment, boolean searches) {
    SET_FLAGS.call(attributes.address(), flags);
    MemorySegment pid = arena.allocate(8, 8);
    long variables = environment == null ? ownEnvironment() : Text.arrayOf(arena, environment);
    CFunction call = searches ? SPAWNP : SPAWN;
    int error =
        (int)
            call.call(
                pid.address(),
                Text.of(arena, path),
                actions.address(),
                attributes.address(),
                Text.arrayOf(arena, arguments),
                variables);
    return error < 0 ? error : pid.get(ValueLayout.JAVA_INT, 0);
  }

  private static long ownEnvironment() {
    return MemorySegment.ofAddress(CFunction.addressOf("environ"))
        .reinterpret(8)
        .get(ValueLayout.JAVA_LONG, 0);
  }

  @Override
  public void close() {
    ACTIONS_DESTROY.call(actions.address());
    ATTRIBUTES_DESTROY.call(attributes.address());
    arena.close();
  }
}
