package dev.ftcheck.cache;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What stands for some content: equal for equal content, and for no other that anybody will find.
 *
 * @param hex 32 hexadecimal digits, half of the content's SHA-256
 */
public record ContentHash(String hex) {

  private static final int BYTES = 16;

  public static ContentHash of(byte[] content) {
    return ofDigest(sha256().digest(content));
  }

  /** Of several parts in that order; no two lists of parts are taken for each other. */
  public static ContentHash of(Iterable<String> parts) {
    MessageDigest digest = sha256();
    for (String part : parts) {
      byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
      digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
      digest.update(bytes);
    }
    return ofDigest(digest.digest());
  }

  private static ContentHash ofDigest(byte[] digest) {
    return new ContentHash(HexFormat.of().formatHex(digest, 0, BYTES));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
