package dev.ftcheck.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ftcheck.ast.AstDump;
import dev.ftcheck.ast.Expr;
import dev.ftcheck.ast.Stmt;
import dev.ftcheck.source.Diagnostic;
import dev.ftcheck.source.SourceFile;
import dev.ftcheck.source.Span;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PythonParserTest {

  private static List<Stmt> parse(String text) throws PythonSyntaxException {
    return PythonParser.parse(new SourceFile("module.py", text)).module().body();
  }

  private static Diagnostic refused(String text) {
    return assertThrows(PythonSyntaxException.class, () -> parse(text)).diagnostic();
  }

  private static Stmt only(String text) throws PythonSyntaxException {
    List<Stmt> body = parse(text);
    assertEquals(1, body.size());
    return body.getFirst();
  }

  private static Expr expression(String text) throws PythonSyntaxException {
    return assertInstanceOf(Stmt.Expression.class, only(text)).value();
  }

  @Test
  void an_empty_file_is_a_module_without_statements() throws PythonSyntaxException {
    assertEquals(List.of(), parse(""));
    assertEquals(List.of(), parse("\n\n   \n# only a comment"));
  }

  @Test
  void the_end_of_a_block_is_the_end_of_its_last_statement() throws PythonSyntaxException {
    assertEquals(new Span(1, 0, 2, 5), only("if a:\n    b\n\n\n# comment\n").span());
    assertEquals(new Span(1, 0, 1, 8), only("if a: b;\n").span());
  }

  @Test
  void columns_are_utf8_bytes() throws PythonSyntaxException {
    Expr.BinOp sum = assertInstanceOf(Expr.BinOp.class, expression("'é𝄞' + ß"));
    assertEquals(new Span(1, 0, 1, 8), sum.left().span());
    assertEquals(new Span(1, 11, 1, 13), sum.right().span());
  }

  @Test
  void match_case_and_type_are_keywords_only_where_a_statement_makes_them()
      throws PythonSyntaxException {
    assertInstanceOf(Stmt.Match.class, only("match x:\n case case: pass\n"));
    assertInstanceOf(Stmt.Match.class, only("match (x):\n case [a, *_]: pass\n"));
    assertInstanceOf(Stmt.Match.class, only("match -x, *y:\n case _: pass\n"));
    assertInstanceOf(Stmt.AnnAssign.class, only("match: int"));
    assertInstanceOf(Stmt.Expression.class, only("match (x)"));
    assertInstanceOf(Stmt.Assign.class, only("match[x] = case = type = _"));
    assertInstanceOf(Stmt.TypeAlias.class, only("type type[type] = type"));
    assertInstanceOf(Expr.Call.class, expression("type(x)"));
    assertInstanceOf(Expr.Compare.class, expression("type in x"));
    assertInstanceOf(
        Stmt.Match.class, only("match x:\n case 1:\n  case(y)\n  case = 2\n case 2: pass"));
  }

  @Test
  void context_managers_in_parentheses_are_no_tuple() throws PythonSyntaxException {
    assertEquals(2, assertInstanceOf(Stmt.With.class, only("with (a, b): pass")).items().size());
    assertEquals(
        2, assertInstanceOf(Stmt.With.class, only("with (a as b, c as d,): pass")).items().size());
    assertEquals(
        1, assertInstanceOf(Stmt.With.class, only("with (a, b) as c: pass")).items().size());
    Stmt.With tuple = assertInstanceOf(Stmt.With.class, only("with (*a, b): pass"));
    assertInstanceOf(Expr.Tuple.class, tuple.items().getFirst().context());
  }

  @Test
  void several_exception_types_need_no_parentheses() throws PythonSyntaxException {
    Stmt.Try attempt = assertInstanceOf(Stmt.Try.class, only("try: a\nexcept A, B: b"));
    assertInstanceOf(Expr.Tuple.class, attempt.handlers().getFirst().type().orElseThrow());
    assertEquals(
        "multiple exception types must be parenthesized when using 'as'",
        refused("try: a\nexcept A, B as c: b").message());
  }

  @Test
  void quotes_may_be_used_again_inside_of_a_replacement_field() throws PythonSyntaxException {
    Expr.JoinedStr text =
        assertInstanceOf(Expr.JoinedStr.class, expression("f'{a['b']}{c!r:>{width}}{d=}'"));
    assertEquals(4, text.values().size());
  }

  @Test
  void template_strings_keep_the_source_of_their_fields() throws PythonSyntaxException {
    Expr.TemplateStr text = assertInstanceOf(Expr.TemplateStr.class, expression("t'{a + b !r}'"));
    assertEquals(
        "a + b", assertInstanceOf(Expr.Interpolation.class, text.values().getFirst()).text());
  }

  @Test
  void comments_are_collected_with_byte_columns() throws PythonSyntaxException {
    ParsedFile file =
        PythonParser.parse(
            new SourceFile(
                "m.py", "# one\nx = 'é' # two\nif x: # three\n\n  # four\n  y(# five\n  )\n# six"));
    assertEquals(
        List.of(
            new Comment("m.py", 1, 0, "# one"),
            new Comment("m.py", 2, 9, "# two"),
            new Comment("m.py", 3, 6, "# three"),
            new Comment("m.py", 5, 2, "# four"),
            new Comment("m.py", 6, 4, "# five"),
            new Comment("m.py", 8, 0, "# six")),
        file.comments());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a = 1\r\nb = 2\r\n", "a = 1\rb = 2\r", "a = 1\nb = 2", "\fa = 1\n\fb = 2\n"})
  void every_kind_of_line_end_counts(String text) throws PythonSyntaxException {
    assertEquals(2, parse(text).get(1).span().line());
  }

  @Test
  void tabs_count_to_the_next_multiple_of_eight() throws PythonSyntaxException {
    Stmt.If choice = assertInstanceOf(Stmt.If.class, only("if a:\n\tb\n\tc\n"));
    assertEquals(2, choice.body().size());
    assertEquals(
        "inconsistent use of tabs and spaces in indentation",
        refused("if a:\n\tb\n        c\n").message());
  }

  @Test
  void names_are_normalised() throws PythonSyntaxException {
    assertEquals("fi", assertInstanceOf(Expr.Name.class, expression("ﬁ")).id());
  }

  @Test
  void threads_share_the_tables_of_the_parser() throws Exception {
    String text = "def f(a, *b, c=1):\n  return [x for x in b if x > c] or f'{a!r}'\n".repeat(200);
    String expected = AstDump.dump(PythonParser.parse(new SourceFile("m.py", text)).module());
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      Callable<String> work =
          () -> AstDump.dump(PythonParser.parse(new SourceFile("m.py", text)).module());
      for (Future<String> result :
          threads.invokeAll(IntStream.range(0, 32).mapToObj(_ -> work).toList())) {
        assertEquals(expected, result.get());
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          f() = 1              | 1 | cannot assign to function call here. Maybe you meant '==' instead of '='?
          None = 1             | 1 | cannot assign to None
          for 1 in a: b        | 1 | cannot assign to literal
          del f()              | 1 | cannot delete function call
          a + 1 += 2           | 1 | 'expression' is an illegal expression for augmented assignment
          (a, b): int          | 1 | only single target (not tuple) can be annotated
          f(a=1, b)            | 1 | positional argument follows keyword argument
          f(**a, *b)           | 1 | iterable argument unpacking follows keyword argument unpacking
          f(x for x in y, 1)   | 1 | Generator expression must be parenthesized
          f(a.b=1)             | 1 | expression cannot contain assignment, perhaps you meant "=="?
          def f(a=1, b): pass  | 1 | parameter without a default follows parameter with a default
          def f(*): pass       | 1 | named arguments must follow bare *
          def f(*a, *b): pass  | 1 | * argument may appear only once
          def f(/, a): pass    | 1 | at least one argument must precede /
          def f(**a, b): pass  | 1 | arguments cannot follow var-keyword argument
          lambda *a, /: 0      | 1 | / must be ahead of *
          (*a)                 | 1 | cannot use starred expression here
          [*a for a in b]      | 1 | iterable unpacking cannot be used in comprehension
          a.b := 1             | 1 | invalid syntax
          (a.b := 1)           | 1 | cannot use assignment expressions with attribute
          x = a < not b        | 1 | invalid syntax
          a,,b                 | 1 | invalid syntax
          from a import b,     | 1 | trailing comma not allowed without surrounding parentheses
          print 'a'            | 1 | Missing parentheses in call to 'print'. Did you mean print(...)?
          if a                 | 1 | expected ':'
          f(a b)               | 1 | invalid syntax. Perhaps you forgot a comma?
          (a                   | 1 | '(' was never closed
          (a]                  | 1 | closing parenthesis ']' does not match opening parenthesis '('
          a)                   | 1 | unmatched ')'
          'abc                 | 1 | unterminated string literal (detected at line 1)
          f'{a'                | 1 | f-string: expecting '}'
          f'}'                 | 1 | f-string: single '}' is not allowed
          f'{}'                | 1 | f-string: valid expression required before '}'
          f'{a!x}'             | 1 | f-string: invalid conversion character 'x': expected 's', 'r', or 'a'
          b'é'                 | 1 | bytes can only contain ASCII literal characters
          'a' b'b'             | 1 | cannot mix bytes and nonbytes literals
          't' t'a'             | 1 | cannot mix t-string literals with string or bytes literals
          0777                 | 1 | leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers
          1_                   | 1 | invalid decimal literal
          0b12                 | 1 | invalid digit '2' in binary literal
          a = €                | 1 | invalid character '€' (U+20AC)
          a \\ b               | 1 | unexpected character after line continuation character
          """)
  void what_cpython_refuses_is_refused_in_its_words(String text, int line, String message) {
    Diagnostic diagnostic = refused(text);
    assertEquals(message, diagnostic.message());
    assertEquals(line, diagnostic.line());
    assertEquals(Diagnostic.Kind.SYNTAX, diagnostic.kind());
    assertEquals("module.py", diagnostic.path());
  }

  @Test
  void blocks_that_lack_indentation_name_what_wants_them() {
    assertEquals(
        "expected an indented block after 'if' statement on line 1", refused("if a:\nb").message());
    assertEquals(
        "expected an indented block after function definition on line 2",
        refused("@a\nasync def f():\nb").message());
    assertEquals("unexpected indent", refused("a\n  b").message());
    assertEquals(
        "unindent does not match any outer indentation level",
        refused("if a:\n    b\n  c\n").message());
  }

  @Test
  void columns_of_diagnostics_count_characters_from_one() {
    assertEquals(10, refused("a = 'é𝄞$' $").column() - 1);
    assertTrue(refused("x = (").column() == 5);
  }
}
