package dev.ftcheck.vm.types.exception;

import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyType;
import java.util.Map;

/** Which subclass of OSError an errno stands for (PEP 3151), with Linux's numbers. */
public final class ErrnoTypes {

  private static final Map<Integer, PyType> TYPES =
      Map.ofEntries(
          Map.entry(1, ExceptionTypes.PERMISSION_ERROR), // EPERM
          Map.entry(2, ExceptionTypes.FILE_NOT_FOUND_ERROR), // ENOENT
          Map.entry(3, ExceptionTypes.PROCESS_LOOKUP_ERROR), // ESRCH
          Map.entry(4, ExceptionTypes.INTERRUPTED_ERROR), // EINTR
          Map.entry(10, ExceptionTypes.CHILD_PROCESS_ERROR), // ECHILD
          Map.entry(11, ExceptionTypes.BLOCKING_IO_ERROR), // EAGAIN, EWOULDBLOCK
          Map.entry(13, ExceptionTypes.PERMISSION_ERROR), // EACCES
          Map.entry(17, ExceptionTypes.FILE_EXISTS_ERROR), // EEXIST
          Map.entry(20, ExceptionTypes.NOT_A_DIRECTORY_ERROR), // ENOTDIR
          Map.entry(21, ExceptionTypes.IS_A_DIRECTORY_ERROR), // EISDIR
          Map.entry(32, ExceptionTypes.BROKEN_PIPE_ERROR), // EPIPE
          Map.entry(103, ExceptionTypes.CONNECTION_ABORTED_ERROR), // ECONNABORTED
          Map.entry(104, ExceptionTypes.CONNECTION_RESET_ERROR), // ECONNRESET
          Map.entry(108, ExceptionTypes.BROKEN_PIPE_ERROR), // ESHUTDOWN
          Map.entry(110, ExceptionTypes.TIMEOUT_ERROR), // ETIMEDOUT
          Map.entry(111, ExceptionTypes.CONNECTION_REFUSED_ERROR), // ECONNREFUSED
          Map.entry(114, ExceptionTypes.BLOCKING_IO_ERROR), // EALREADY
          Map.entry(115, ExceptionTypes.BLOCKING_IO_ERROR)); // EINPROGRESS

  private ErrnoTypes() {}

  /** The type for an errno; OSError itself where there is no special one. */
  public static PyType of(long errno) {
    return TYPES.getOrDefault((int) errno, ExceptionTypes.OS_ERROR);
  }
}
