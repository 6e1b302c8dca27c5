package dev.ftcheck.vm.runtime;

/** The fields of {@code sys.flags}, in their order, and one more that it does not show. */
public enum InterpreterFlag {
  DEBUG("debug", 0),
  INSPECT("inspect", 0),
  INTERACTIVE("interactive", 0),
  OPTIMIZE("optimize", 0),
  /** Compiled modules are kept elsewhere and in another form. */
  DONT_WRITE_BYTECODE("dont_write_bytecode", 1),
  NO_USER_SITE("no_user_site", 0),
  NO_SITE("no_site", 1),
  IGNORE_ENVIRONMENT("ignore_environment", 0),
  VERBOSE("verbose", 0),
  BYTES_WARNING("bytes_warning", 0),
  QUIET("quiet", 0),
  HASH_RANDOMIZATION("hash_randomization", 1),
  ISOLATED("isolated", 0),
  DEV_MODE("dev_mode", 0),
  UTF8_MODE("utf8_mode", 1),
  WARN_DEFAULT_ENCODING("warn_default_encoding", 0),
  SAFE_PATH("safe_path", 0),
  INT_MAX_STR_DIGITS("int_max_str_digits", 4300),
  GIL("gil", 0),
  THREAD_INHERIT_CONTEXT("thread_inherit_context", 1),
  CONTEXT_AWARE_WARNINGS("context_aware_warnings", 1),
  /** {@code -u}; no field of {@code sys.flags}. */
  UNBUFFERED("", 0);

  private final String field;
  private final int usual;

  InterpreterFlag(String field, int usual) {
    this.field = field;
    this.usual = usual;
  }

  /** The name in {@code sys.flags}; empty if it is not there. */
  public String field() {
    return field;
  }

  /** The value where nothing was asked for. */
  public int usual() {
    return usual;
  }

  /** Whether {@code sys.flags} shows False and True instead of a number. */
  public boolean isBool() {
    return this == DEV_MODE || this == SAFE_PATH;
  }
}
