package dev.ftcheck.fingerprint;

import dev.ftcheck.finding.Finding;
import dev.ftcheck.report.SourceTexts;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The identity of a defect across versions of the code: its rule, the symbol it is about and the
 * text of its line, white space aside. It survives moved lines, moved files and reworded messages;
 * it changes when the line itself changes. Two defects may share it, so whoever matches by it has
 * to count.
 */
public final class StableFingerprint {

  /**
   * The key in SARIF's {@code partialFingerprints}. The number grows whenever the definition
   * changes.
   */
  public static final String KEY = "ftcheck/v1";

  private static final int BYTES = 16;

  private StableFingerprint() {}

  /** 32 hexadecimal digits. */
  public static String of(Finding finding, SourceTexts sources) {
    String path = finding.primary().path();
    String line = sources.file(path).line(finding.primary().line());
    String subject = finding.symbol().isEmpty() ? path : finding.symbol();
    return digest(finding.ruleId() + '\0' + subject + '\0' + line.strip().replaceAll("\\s+", " "));
  }

  private static String digest(String identity) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(identity.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
