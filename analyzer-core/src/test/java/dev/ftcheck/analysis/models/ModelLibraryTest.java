package dev.ftcheck.analysis.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ModelLibraryTest {

  @Test
  void the_index_lists_every_model() throws IOException, URISyntaxException {
    Path index = Path.of(ModelLibrary.class.getResource("/dev/ftcheck/models/index.txt").toURI());
    try (Stream<Path> files = Files.list(index.getParent())) {
      List<String> modules =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".py"))
              .map(name -> name.substring(0, name.length() - ".py".length()))
              .sorted()
              .toList();
      assertEquals(modules, Files.readAllLines(index));
    }
  }

  @Test
  void a_package_without_a_model_is_empty() {
    assertEquals(Optional.of(""), ModelLibrary.source("concurrent"));
    assertTrue(ModelLibrary.modules().contains("concurrent"));
  }

  @Test
  void a_module_without_a_model_is_unknown() {
    assertEquals(Optional.empty(), ModelLibrary.source("no_such_module"));
  }
}
