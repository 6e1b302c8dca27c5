package dev.ftcheck.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;

/**
 * Reads files as Python does: UTF-8 unless the first two lines declare another encoding (<a
 * href="https://peps.python.org/pep-0263/">PEP 263</a>).
 */
public final class SourceReader {

  private static final int MAX_BYTES = 1 << 29;

  private SourceReader() {}

  /**
   * The decoded text of a file.
   *
   * @throws UnreadableSourceException if the file cannot be read, is no text in its encoding, or
   *     declares an encoding that is unknown
   */
  public static SourceFile read(SourcePath path) throws UnreadableSourceException {
    return decode(path, bytes(path));
  }

  /**
   * The text of a file whose bytes are these.
   *
   * @throws UnreadableSourceException if they are no text in their encoding, or declare an encoding
   *     that is unknown
   */
  public static SourceFile decode(SourcePath path, byte[] bytes) throws UnreadableSourceException {
    return new SourceFile(path.display(), decode(path.display(), bytes));
  }

  /**
   * The bytes of a file.
   *
   * @throws UnreadableSourceException if it cannot be read
   */
  public static byte[] bytes(SourcePath path) throws UnreadableSourceException {
    try {
      if (Files.isDirectory(path.file())) {
        throw refuse(path.display(), 0, Diagnostic.Kind.UNREADABLE, "is a directory");
      }
      if (Files.size(path.file()) > MAX_BYTES) {
        throw refuse(path.display(), 0, Diagnostic.Kind.LIMIT, "the file is larger than 512 MB");
      }
      return Files.readAllBytes(path.file());
    } catch (AccessDeniedException denied) {
      throw refuse(path.display(), 0, Diagnostic.Kind.UNREADABLE, "permission denied");
    } catch (NoSuchFileException missing) {
      throw refuse(path.display(), 0, Diagnostic.Kind.UNREADABLE, "no such file");
    } catch (IOException failed) {
      throw refuse(
          path.display(), 0, Diagnostic.Kind.UNREADABLE, "cannot be read: " + failed.getMessage());
    }
  }

  /** Decodes the bytes of a file. {@code display} names it in diagnostics. */
  static String decode(String display, byte[] bytes) throws UnreadableSourceException {
    boolean hasMark = SourceEncoding.hasByteOrderMark(bytes);
    String declared = SourceEncoding.declared(bytes);
    if (hasMark && declared != null && !declared.equals("utf-8")) {
      throw refuse(
          display, 1, Diagnostic.Kind.ENCODING, "encoding problem: " + declared + " with BOM");
    }
    int from = hasMark ? 3 : 0;
    String text =
        declared == null || declared.equals("utf-8")
            ? decodeUtf8(display, bytes, from, declared != null || hasMark)
            : decodeDeclared(display, bytes, declared);
    if (text.indexOf('\0') >= 0) {
      throw refuse(
          display,
          lineOf(text, text.indexOf('\0')),
          Diagnostic.Kind.ENCODING,
          "source code string cannot contain null bytes");
    }
    return text;
  }

  private static String decodeUtf8(String display, byte[] bytes, int from, boolean declared)
      throws UnreadableSourceException {
    ByteBuffer input = ByteBuffer.wrap(bytes, from, bytes.length - from);
    try {
      return decoder(StandardCharsets.UTF_8).decode(input).toString();
    } catch (CharacterCodingException malformed) {
      int at = input.position();
      int line = lineOf(bytes, at);
      String code = String.format("\\x%02x", bytes[at]);
      throw refuse(
          display,
          line,
          Diagnostic.Kind.ENCODING,
          declared
              ? "(unicode error) 'utf-8' codec can't decode byte 0x"
                  + code.substring(2)
                  + " in line "
                  + line
              : "Non-UTF-8 code starting with '"
                  + code
                  + "' on line "
                  + line
                  + ", but no encoding declared; see https://peps.python.org/pep-0263/ for"
                  + " details");
    }
  }

  private static String decodeDeclared(String display, byte[] bytes, String declared)
      throws UnreadableSourceException {
    Charset charset = SourceEncoding.charset(declared);
    if (charset == null) {
      throw refuse(display, 1, Diagnostic.Kind.ENCODING, "unknown encoding: " + declared);
    }
    ByteBuffer input = ByteBuffer.wrap(bytes);
    try {
      return decoder(charset).decode(input).toString();
    } catch (CharacterCodingException malformed) {
      int line = lineOf(bytes, input.position());
      throw refuse(
          display,
          line,
          Diagnostic.Kind.ENCODING,
          "(unicode error) '" + declared + "' codec can't decode the bytes in line " + line);
    }
  }

  private static CharsetDecoder decoder(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  private static int lineOf(byte[] bytes, int offset) {
    int line = 1;
    for (int at = 0; at < offset; at++) {
      line += bytes[at] == '\n' ? 1 : 0;
    }
    return line;
  }

  private static int lineOf(String text, int offset) {
    int line = 1;
    for (int at = 0; at < offset; at++) {
      line += text.charAt(at) == '\n' ? 1 : 0;
    }
    return line;
  }

  private static UnreadableSourceException refuse(
      String display, int line, Diagnostic.Kind kind, String message) {
    return new UnreadableSourceException(new Diagnostic(display, line, 0, kind, message));
  }
}
