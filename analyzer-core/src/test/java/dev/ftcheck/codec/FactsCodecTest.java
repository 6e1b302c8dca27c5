package dev.ftcheck.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ftcheck.analysis.facts.FactsBuilder;
import dev.ftcheck.analysis.facts.FileFacts;
import dev.ftcheck.analysis.models.ModelLibrary;
import dev.ftcheck.parser.PythonParser;
import dev.ftcheck.parser.PythonSyntaxException;
import dev.ftcheck.source.SourceFile;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FactsCodecTest {

  /** Every kind of instruction, and a string of each form. */
  private static final String EVERYTHING =
      """
      '''Not thread-safe: the lock is not taken \\ud800 \\u20ac.'''
      import os.path as p, sys
      from . import sibling
      from .pkg.mod import *  # ftcheck: ignore
      from typing import Union

      @decorate("name", key=3, other=None)
      class C[T](Base, metaclass=Meta):
          x: int | str = 1
          def __init__(self, a, /, b: list[C] = (), *args, c=True, **kw) -> 'C':
              super().__init__()
              self.a, self.b[0] = b, a
              del self.a, self.b[1], b
              def inner():
                  nonlocal a
                  a += args[0] * 2
                  return lambda: (yield a)
          async def go(self):
              async with self as me, other:
                  async for x in me: await x
              return [y for y in self if not y], {1: 2, **self}, {*self}, (z async for z in self)
      def gen(n: "Union[int, C]"):
          global total
          total = f"{n!r:>3}" 'x' if n is None else -5 << 70
          try:
              while n not in (1, 2.5, b'x', ...):
                  n = n[1:2] or n < 4 and not n
                  if n: continue
                  else: break
              else: yield from n
          except (KeyError, OSError) as error:
              raise Bad from error
          except Group: pass
          else: del total
          finally: return
      """;

  @Test
  void facts_come_back_as_they_were() throws IOException, PythonSyntaxException {
    FileFacts facts = facts(EVERYTHING);
    assertTrue(facts.units().size() >= 6);
    assertEquals(facts, decode(FactsCodec.encode(facts), facts.path()));
  }

  @Test
  void every_library_model_comes_back_as_it_was() throws IOException {
    for (String module : ModelLibrary.modules()) {
      FileFacts facts = ModelLibrary.facts(module).orElseThrow();
      assertEquals(facts, decode(FactsCodec.encode(facts), facts.path()), module);
    }
  }

  @Test
  void the_path_is_that_of_the_reader() throws IOException, PythonSyntaxException {
    FileFacts moved = decode(FactsCodec.encode(facts(EVERYTHING)), "elsewhere/b.py");
    assertEquals("elsewhere/b.py", moved.path());
    assertEquals("elsewhere/b.py", moved.comments().getFirst().path());
  }

  @Test
  void the_form_is_smaller_than_the_text_of_a_large_file()
      throws IOException, PythonSyntaxException {
    String text = EVERYTHING.substring(EVERYTHING.indexOf("def gen")).repeat(200);
    int length = FactsCodec.encode(facts(text)).length;
    assertTrue(length < text.length(), length + " of " + text.length());
  }

  @Test
  void bytes_that_end_early_or_go_on_are_refused() throws PythonSyntaxException {
    byte[] bytes = FactsCodec.encode(facts(EVERYTHING));
    for (int length = 0; length < bytes.length; length += 7) {
      byte[] part = Arrays.copyOf(bytes, length);
      assertThrows(CorruptDataException.class, () -> decode(part, "a.py"));
    }
    byte[] longer = Arrays.copyOf(bytes, bytes.length + 1);
    assertThrows(CorruptDataException.class, () -> decode(longer, "a.py"));
  }

  private static FileFacts facts(String text) throws PythonSyntaxException {
    return FactsBuilder.build(PythonParser.parse(new SourceFile("a.py", text)));
  }

  private static FileFacts decode(byte[] bytes, String path) throws IOException {
    return FactsCodec.decode(new CompactInput(bytes), path);
  }
}
