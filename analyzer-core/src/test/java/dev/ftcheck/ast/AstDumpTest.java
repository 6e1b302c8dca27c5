package dev.ftcheck.ast;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ftcheck.parser.PythonParser;
import dev.ftcheck.parser.PythonSyntaxException;
import dev.ftcheck.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AstDumpTest {

  private static String dump(String text) throws PythonSyntaxException {
    return AstDump.dump(PythonParser.parse(new SourceFile("m.py", text)).module());
  }

  @Test
  void nodes_stand_one_below_the_other_and_empty_fields_are_left_out()
      throws PythonSyntaxException {
    assertEquals("Module()", dump(""));
    assertEquals(
        """
        Module(
         body=[
          FunctionDef(
           name='f',
           args=arguments(),
           body=[
            Pass(
             lineno=1,
             col_offset=9,
             end_lineno=1,
             end_col_offset=13)],
           lineno=1,
           col_offset=0,
           end_lineno=1,
           end_col_offset=13)])\
        """,
        dump("def f(): pass"));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      textBlock =
          """
          1.0              | 1.0
          1e16             | 1e+16
          123456789012345678.0 | 1.2345678901234568e+17
          1e15             | 1000000000000000.0
          0.0001           | 0.0001
          0.00001          | 1e-05
          1.5e-7           | 1.5e-07
          5e-324           | 5e-324
          2e-323           | 2e-323
          1e400            | inf
          0e0              | 0.0
          1j               | 1j
          1.5e20j          | 1.5e+20j
          0x_ff            | 255
          0xffffffffffffffffffff | 1208925819614629174706175
          0o17             | 15
          0b1_0            | 2
          'a'              | 'a'
          "it's"           | "it's"
          "'\\""           | '\\'"'
          '\\x7f\\n\\u200b\\U000e0001' | '\\x7f\\n\\u200b\\U000e0001'
          '\\ud800\\udc00' | '\\ud800\\udc00'
          '\\N{EM DASH}\\N{LATIN SMALL LETTER E WITH ACUTE}' | '—é'
          '\\N{CJK UNIFIED IDEOGRAPH-4E2D}\\N{HANGUL SYLLABLE GAG}' | '中각'
          '\\d\\q'         | '\\\\d\\\\q'
          r'\\n'           | '\\\\n'
          b'\\xff\\x00a\\'"' | b'\\xff\\x00a\\'"'
          'a' "b" r'\\c'   | 'ab\\\\c'
          None             | None
          ...              | Ellipsis
          """)
  void constants_are_written_as_repr_writes_them(String literal, String expected)
      throws PythonSyntaxException {
    String dump = dump(literal);
    String value =
        dump.lines().filter(line -> line.contains("    value=")).findFirst().orElseThrow();
    assertEquals(expected + ",", value.strip().substring("value=".length()));
  }
}
