package dev.ftcheck.analysis.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ftcheck.analysis.ir.IrPrinter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Annotations as types, shown as {@link IrPrinter} shows them. */
class TypeRefsTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      value = {
        "int => int",
        "threading.Lock => threading.Lock",
        "None => None",
        "list[int] => list[int]",
        "dict[str, list[Node]] => dict[str, list[Node]]",
        "tuple[int, ...] => tuple[int, ?]",
        "Callable[[int], str] => Callable[?, str]"
      })
  void names_and_subscripts_are_kept_as_written(String annotation, String type) {
    assertEquals(type, typeOf(annotation));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      value = {
        "Optional[Lock] => Lock",
        "typing.Optional[Lock] => Lock",
        "Lock | None => Lock",
        "None | Lock => Lock",
        "Union[Lock, None] => Lock",
        "Annotated[Lock, 'guards x'] => Lock",
        "ClassVar[Lock] => Lock",
        "Final[Lock | None] => Lock",
        "A | B | None => A | B",
        "Union[A, B] => A | B"
      })
  void what_says_nothing_of_the_value_is_dropped(String annotation, String type) {
    assertEquals(type, typeOf(annotation));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      value = {
        "'Node' => Node",
        "' pkg.Node ' => pkg.Node",
        "'list[Node] | None' => list[Node]",
        "'dict[str, \"Node\"]' => dict[str, Node]",
        "list['Node'] => list[Node]",
        "'Lock' | None => Lock"
      })
  void strings_are_read_as_types(String annotation, String type) {
    assertEquals(type, typeOf(annotation));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      value = {"f(x)", "Literal['Lock']", "Final", "1", "'not a type'", "'f(x)'", "a[0].b"})
  void anything_else_is_unknown(String annotation) {
    assertEquals("?", typeOf(annotation));
  }

  @Test
  void parameters_of_every_kind_have_types() {
    String source = "def f(a: A, /, b: B = 1, *c: C, d: D, **e: E) -> R: pass\n";
    assertEquals(
        List.of("A", "B", "C", "D", "E"),
        LoweredSource.unit("f", source).params().stream()
            .map(param -> IrPrinter.print(param.type()))
            .toList());
    assertEquals("R", IrPrinter.print(LoweredSource.unit("f", source).returnType()));
  }

  private static String typeOf(String annotation) {
    return IrPrinter.print(
        LoweredSource.unit("f", "def f() -> " + annotation + ": pass\n").returnType());
  }
}
