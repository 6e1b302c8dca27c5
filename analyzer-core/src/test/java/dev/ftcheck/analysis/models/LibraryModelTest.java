package dev.ftcheck.analysis.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ftcheck.analysis.facts.FactsBuilder;
import dev.ftcheck.analysis.facts.FileFacts;
import dev.ftcheck.parser.PythonParser;
import dev.ftcheck.parser.PythonSyntaxException;
import dev.ftcheck.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LibraryModelTest {

  static Stream<String> modules() {
    return ModelLibrary.modules().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("modules")
  void every_model_parses_and_speaks_the_vocabulary(String module) {
    FileFacts facts = ModelLibrary.facts(module).orElseThrow();
    LibraryModel model = LibraryModel.of(facts);
    assertEquals(facts.units().size(), model.effects().size());
    assertEquals(facts.classes().size(), model.traits().size());
  }

  @ParameterizedTest
  @MethodSource("modules")
  void every_word_of_a_model_is_in_the_documentation(String module) throws IOException {
    String page = Files.readString(Path.of("../docs/library-models.md"));
    FileFacts facts = ModelLibrary.facts(module).orElseThrow();
    Stream.concat(
            facts.units().stream().flatMap(unit -> unit.decorators().stream()),
            facts.classes().stream().flatMap(type -> type.decorators().stream()))
        .filter(word -> !Effects.isPython(word))
        .forEach(word -> assertTrue(page.contains("`@" + word), word));
  }

  @Test
  void a_lock_is_acquired_and_released_by_its_methods() {
    LibraryModel model = LibraryModel.of(ModelLibrary.facts("threading").orElseThrow());
    assertEquals(List.of(new Effect.Acquires("self")), effects(model, "Lock.acquire"));
    assertEquals(List.of(new Effect.Releases("self")), effects(model, "Lock.__exit__"));
  }

  @Test
  void submit_calls_its_argument_on_other_threads() {
    LibraryModel model = LibraryModel.of(ModelLibrary.facts("concurrent.futures").orElseThrow());
    assertEquals(
        List.of(new Effect.Spawns("fn", true, false, "")), effects(model, "Executor.submit"));
  }

  @Test
  void a_wrong_word_is_reported_with_file_and_line() throws PythonSyntaxException {
    SourceFile file = new SourceFile("mine.py", "@lok\nclass Gate: ...\n");
    FileFacts facts = FactsBuilder.build(PythonParser.parse(file));
    ModelException e = assertThrows(ModelException.class, () -> LibraryModel.of(facts));
    assertTrue(e.getMessage().startsWith("mine.py:2: @lok: "), e.getMessage());
  }

  private static List<Effect> effects(LibraryModel model, String qualifiedName) {
    for (int unit = 0; unit < model.effects().size(); unit++) {
      if (model.facts().units().get(unit).qualifiedName().equals(qualifiedName)) {
        return model.effects().get(unit);
      }
    }
    throw new AssertionError("no function " + qualifiedName);
  }
}
