package dev.ftcheck.vm.module.zlib;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InflateStreamTest {

  private static final byte[] TEXT =
      "to be or not to be, that is the question ".repeat(50).getBytes(StandardCharsets.US_ASCII);

  @ParameterizedTest
  @EnumSource(names = {"RAW", "ZLIB", "GZIP"})
  void a_stream_may_arrive_byte_by_byte(Container container) {
    DeflateStream deflate = new DeflateStream(container, 6, 0, null);
    byte[] compressed = InflateStream.joined(deflate.deflate(TEXT), deflate.finish());
    InflateStream inflate = new InflateStream(container, null);
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    for (byte b : compressed) {
      output.writeBytes(inflate.inflate(new byte[] {b}, Integer.MAX_VALUE));
    }
    assertTrue(inflate.isDone());
    assertArrayEquals(TEXT, output.toByteArray());
  }

  @Test
  void what_a_limit_or_the_end_leaves_over_is_answered() {
    DeflateStream deflate = new DeflateStream(Container.ZLIB, 6, 0, null);
    byte[] compressed = InflateStream.joined(deflate.deflate(TEXT), deflate.finish());
    InflateStream inflate = new InflateStream(Container.ZLIB_OR_GZIP, null);
    byte[] first = inflate.inflate(InflateStream.joined(compressed, new byte[] {7, 8}), 10);
    assertEquals(10, first.length);
    byte[] more = inflate.inflate(inflate.rest(), Integer.MAX_VALUE);
    assertEquals(TEXT.length, first.length + more.length);
    assertTrue(inflate.isDone());
    assertArrayEquals(new byte[] {7, 8}, inflate.rest());
  }
}
