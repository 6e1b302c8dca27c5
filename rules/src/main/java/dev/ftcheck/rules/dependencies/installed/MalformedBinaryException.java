package dev.ftcheck.rules.dependencies.installed;

import java.io.IOException;
import java.io.Serial;

/** A shared object that is damaged; the message completes "the file is damaged:". */
final class MalformedBinaryException extends IOException {

  @Serial private static final long serialVersionUID = 1;

  MalformedBinaryException(String message, Throwable cause) {
    super(message, cause);
  }
}
