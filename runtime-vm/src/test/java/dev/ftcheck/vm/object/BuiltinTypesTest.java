package dev.ftcheck.vm.object;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Types name their generated tables by text; here the names are checked. */
class BuiltinTypesTest {

  @Test
  void every_built_in_type_has_its_table() throws Exception {
    List<PyType> types = types();
    assertTrue(types.size() > 150, () -> types.size() + " types found");
    for (PyType type : types) {
      assertDoesNotThrow(type::dictionary, type.name());
    }
  }

  private static List<PyType> types()
      throws IOException, URISyntaxException, ReflectiveOperationException {
    Path classes =
        Path.of(PyType.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    List<PyType> types = new ArrayList<>();
    try (Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
        String name = classes.relativize(file).toString().replace('/', '.');
        collect(Class.forName(name.substring(0, name.length() - 6), false, loader()), types);
      }
    }
    return types;
  }

  private static ClassLoader loader() {
    return BuiltinTypesTest.class.getClassLoader();
  }

  private static void collect(Class<?> declaring, List<PyType> types)
      throws ReflectiveOperationException {
    for (Field field : declaring.getDeclaredFields()) {
      if (field.getType() == PyType.class
          && Modifier.isStatic(field.getModifiers())
          && field.trySetAccessible()
          && field.get(null) instanceof PyType type) {
        types.add(type);
      }
    }
  }
}
