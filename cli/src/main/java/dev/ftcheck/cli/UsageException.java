package dev.ftcheck.cli;

/**
 * The user asked for something that cannot be done; the message tells them what, without a stack
 * trace.
 */
public final class UsageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public UsageException(String message) {
    super(message);
  }
}
