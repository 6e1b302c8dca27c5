package dev.ftcheck.codec;

import java.io.IOException;

/** The bytes are not what the encoder wrote. */
public final class CorruptDataException extends IOException {

  private static final long serialVersionUID = 1L;

  public CorruptDataException(String message) {
    super(message);
  }
}
