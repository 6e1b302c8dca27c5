package dev.ftcheck.analysis.facts;

import static dev.ftcheck.analysis.facts.LoweredSource.facts;
import static dev.ftcheck.analysis.facts.LoweredSource.unit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ftcheck.analysis.ir.ClassUnit;
import dev.ftcheck.analysis.ir.CodeUnit;
import dev.ftcheck.analysis.ir.Constant;
import dev.ftcheck.analysis.ir.Instr;
import dev.ftcheck.parser.Comment;
import dev.ftcheck.source.Span;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is known of files and units besides their code. */
class FactsBuilderTest {

  @Test
  void lines_are_those_of_the_text_with_or_without_a_last_line_end() {
    assertEquals(0, facts("").lines());
    assertEquals(1, facts("x = 1\n").lines());
    assertEquals(2, facts("x = 1\ny = 2").lines());
  }

  @Test
  void pragmas_and_comments_on_concurrency_are_kept() {
    FileFacts facts =
        facts(
            """
            x = 1  # ftcheck: ignore[FT101] one writer
            # needs the GIL
            # This is Thread-Safe, and
            # the store is atomic.
            # agile gilded atoms of a thread, safe
            """);
    assertEquals(List.of(1, 2, 3, 4), facts.comments().stream().map(Comment::line).toList());
  }

  @Test
  void docstrings_of_modules_classes_and_functions_are_kept() {
    String source =
        """
        "of the module"
        class A:
            '''of the class'''
            def f(self):
                "of the function"
            def g(self):
                f"none"
        """;
    FileFacts facts = facts(source);
    assertEquals("of the module", facts.units().getFirst().docstring());
    assertEquals("of the class", facts.classes().getFirst().docstring());
    assertEquals("of the class", unit("A", source).docstring());
    assertEquals("of the function", unit("A.f", source).docstring());
    assertEquals("", unit("A.g", source).docstring());
  }

  @Test
  void a_docstring_is_cut_to_2000_characters() {
    assertEquals(
        2_000, facts("'''" + "x".repeat(3_000) + "'''\n").units().getFirst().docstring().length());
  }

  @Test
  void a_function_knows_its_registers_and_how_it_runs() {
    CodeUnit unit =
        unit(
            "f",
            """
            async def f(a, *, b=1):
                x = a
                y = 0
                yield lambda: y
            """);
    assertEquals(List.of("a", "b", "x"), unit.localNames());
    assertTrue(unit.isAsync());
    assertTrue(unit.isGenerator());
    assertEquals(0, unit.parent());
    assertEquals(Instr.NONE, unit.classIndex());
    assertEquals(new Span(1, 0, 4, 19), unit.span());
  }

  @Test
  void a_generator_expression_makes_no_generator_of_its_unit() {
    assertFalse(unit("f", "def f(xs): return (x for x in xs)\n").isGenerator());
  }

  @Test
  void a_class_has_its_body_and_a_method_its_class() {
    String source =
        """
        class A:
            class B:
                def f(self): pass
        """;
    ClassUnit inner = facts(source).classes().get(1);
    assertEquals("A.B", inner.qualifiedName());
    assertEquals(1, unit("A.B", source).parent());
    assertEquals(unit("A.B", source).index(), inner.bodyUnit());
    assertEquals(unit("A", source).index(), inner.parent());
    assertEquals(1, unit("A.B.f", source).classIndex());
  }

  @Test
  void decorators_are_listed_with_their_constant_arguments() {
    CodeUnit unit =
        unit(
            "f",
            """
            @property
            @app.task(1, x, bind=True, name="n", **more)
            @table[0]
            def f(): pass
            """);
    assertEquals(List.of("property", "app.task", ""), unit.decorators());
    assertEquals(
        List.of(
            List.of(),
            List.of(
                new CodeUnit.Argumented("", new Constant.Int(1)),
                new CodeUnit.Argumented("bind", new Constant.Bool(true)),
                new CodeUnit.Argumented("name", new Constant.Text("n"))),
            List.of()),
        unit.decoratorCalls());
  }

  @Test
  void a_table_of_constants_costs_two_instructions() {
    FileFacts facts =
        facts(
            "t = [" + "1, ".repeat(30_000) + "]\nd = {" + "'k': (1, 'v'), ".repeat(30_000) + "}\n");
    assertEquals(4, facts.units().getFirst().body().instrs().size());
  }

  @Test
  void the_first_16_elements_of_a_mixed_tuple_keep_their_positions() {
    List<Instr> instrs =
        facts("t = (" + "1, ".repeat(15) + "f, " + "1, ".repeat(100) + "f)\n")
            .units()
            .getFirst()
            .body()
            .instrs();
    Instr.MakeContainer tuple = (Instr.MakeContainer) instrs.get(instrs.size() - 2);
    assertEquals(17, tuple.elements().size());
    assertEquals(new Instr.LoadGlobal(15, "f", new Span(1, 50, 1, 51)), instrs.get(15));
    assertEquals(15, tuple.elements().get(15));
  }

  @Test
  void deep_nesting_is_lowered_too() {
    int depth = 240;
    FileFacts facts = facts("x = y" + ".f()".repeat(depth) + "\n");
    assertEquals(depth + 2, facts.units().getFirst().body().instrs().size());
  }

  @Test
  void facts_survive_serialisation() throws IOException, ClassNotFoundException {
    FileFacts facts =
        facts(
            """
            # not atomic
            import threading
            class A(Base, metaclass=M):
                lock: "threading.Lock | None" = threading.Lock()
                @classmethod
                def f(cls, *a, k: list[int] = [], **kw) -> int:
                    with cls.lock as l:
                        for x in a:
                            while x and k:
                                try: x.y += k[0]
                                except E as e: del x.z, k[1]
                                finally: yield {**kw, x: lambda: l}
                    match x:
                        case {"a": b}: return super().f(b, *a)
            """);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(facts);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertEquals(facts, in.readObject());
    }
  }
}
