package dev.ftcheck.vm.natives;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.PyInstance;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyModule;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.object.TypeTable;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NativeCallTest {

  private static final String SOURCE =
      """
      @BuiltinType("toy")
      final class ToyType {
        @PyMethod("append") static void append(PyObject self, PyObject item) {}
        @PyMethod("clear") static void clear(PyObject self) {}
        @PyMethod(value = "pop", signature = "(index=-1, /)")
        static long pop(PyObject self, long index) { return index; }
        @PyMethod("insert") static long insert(PyObject self, long index, PyStr item) {
          return index;
        }
        @PyMethod(value = "sort", signature = "(*, key=None, reverse=False)")
        static boolean sort(PyObject self, PyObject key, boolean reverse) { return reverse; }
        @PyMethod(value = "split", signature = "(sep=None, maxsplit=-1)")
        static long split(PyObject self, PyStr sep, long maxsplit) { return maxsplit; }
        @PyMethod(value = "replace", signature = "(old, new, /, count=-1)")
        static long replace(PyObject self, PyStr old, PyStr fresh, long count) { return count; }
        @PyMethod(value = "isclose", signature = "(a, b, *, tolerance=1)")
        static double isClose(PyObject self, double a, double b, double tolerance) {
          return tolerance;
        }
        @PyMethod(value = "all", signature = "(first, /, *rest, sep=' ', **names)")
        static PyObject all(PyObject self, PyObject first, PyObject[] rest, String sep, PyDict names) {
          return PyTuple.of(first, PyInt.of(rest.length), PyStr.of(sep), PyInt.of(names.size()));
        }
        @PyMethod("__len__") static int length(PyObject self) { return 3; }
        @PyMethod("__add__") static PyObject add(PyObject self, PyObject other) { return other; }
        @PyMethod(value = "made", kind = PyMethod.Kind.CLASS)
        static PyObject made(PyType type) { return type; }
        @PyGetter("size") static long size(PyObject self) { return 7; }
      }
      """;

  private static final PyType TOY = PyType.builtin("toy", null);
  private static final PyObject OBJECT = new PyInstance(TOY);

  @BeforeAll
  static void compile(@TempDir Path classes) throws Exception {
    CompiledBehaviour.of("ToyType", SOURCE, classes)
        .load("ToyTypeTable", TypeTable.class)
        .fill(TOY, TOY.dictionary());
    TOY.modified();
  }

  private static PyObject method(String name) {
    return Attributes.get(OBJECT, name);
  }

  private static PyObject of(long value) {
    return PyInt.of(value);
  }

  private static PyStr[] names(String... names) {
    return java.util.Arrays.stream(names).map(PyStr::interned).toArray(PyStr[]::new);
  }

  private static PyObject[] values(PyObject... values) {
    return values;
  }

  private static long number(PyObject value) {
    return ((PyInt) value).value;
  }

  private static void assertError(String text, Runnable call) {
    Raise raised = assertThrows(Raise.class, call::run);
    assertEquals(text, ((PyStr) raised.value().arguments().get(0)).value());
  }

  @Test
  void omitted_parameters_have_the_default_of_the_signature() {
    assertEquals(-1, number(method("pop").call0()));
    assertEquals(5, number(method("pop").call1(of(5))));
    assertEquals(-1, number(method("split").call0()));
    assertEquals(4, number(method("split").callKeywords(values(of(4)), names("maxsplit"))));
  }

  @Test
  void more_arguments_and_names_are_collected() {
    PyTuple result =
        (PyTuple)
            method("all")
                .callKeywords(
                    values(of(1), of(2), of(3), PyStr.of("-"), of(4)), names("sep", "other"));
    assertEquals(2, number(result.get(1)));
    assertEquals("-", result.get(2).toString());
    assertEquals(1, number(result.get(3)));
  }

  @Test
  void fixed_counts_of_arguments_are_checked() {
    assertError(
        "toy.append() takes exactly one argument (0 given)", () -> method("append").call0());
    assertError("toy.clear() takes no arguments (1 given)", () -> method("clear").call1(of(1)));
    assertError("pop expected at most 1 argument, got 2", () -> method("pop").call2(of(1), of(2)));
    assertError("insert expected 2 arguments, got 1", () -> method("insert").call1(of(1)));
  }

  @Test
  void keywords_are_refused_where_none_is_taken() {
    assertError(
        "toy.append() takes no keyword arguments",
        () -> method("append").callKeywords(values(of(1)), names("x")));
    assertError(
        "wrapper __len__() takes no keyword arguments",
        () -> method("__len__").callKeywords(values(of(1)), names("x")));
  }

  @Test
  void counts_are_checked_where_keywords_are_taken() {
    assertError("sort() takes no positional arguments", () -> method("sort").call1(of(1)));
    assertError(
        "sort() takes at most 2 arguments (3 given)",
        () -> method("sort").call3(of(1), of(2), of(3)));
    assertError(
        "replace() takes at least 2 positional arguments (1 given)",
        () -> method("replace").call1(PyStr.of("a")));
    assertError(
        "isclose() takes exactly 2 positional arguments (3 given)",
        () -> method("isclose").call3(of(1), of(2), of(3)));
  }

  @Test
  void wrong_keywords_are_told() {
    assertError(
        "sort() got an unexpected keyword argument 'x'",
        () -> method("sort").callKeywords(values(of(1)), names("x")));
    assertError(
        "argument for split() given by name ('sep') and position (1)",
        () -> method("split").callKeywords(values(PyStr.of(","), PyStr.of(";")), names("sep")));
    assertError(
        "isclose() missing required argument 'b' (pos 2)",
        () -> method("isclose").callKeywords(values(of(1)), names("a")));
  }

  @Test
  void special_methods_have_messages_of_their_own() {
    assertError("expected 1 argument, got 0", () -> method("__add__").call0());
    assertError("expected 0 arguments, got 1", () -> method("__len__").call1(of(1)));
  }

  @Test
  void argument_types_are_checked() {
    assertError(
        "insert() argument 2 must be str, not NoneType".replace("NoneType", "None"),
        () -> method("insert").call2(of(1), dev.ftcheck.vm.object.PyNone.NONE));
    assertError("split() argument 'sep' must be str, not int", () -> method("split").call1(of(1)));
    assertError(
        "'str' object cannot be interpreted as an integer",
        () -> method("pop").call1(PyStr.of("a")));
  }

  @Test
  void self_is_checked() {
    PyObject append = TOY.lookup("append");
    assertError(
        "descriptor 'append' for 'toy' objects doesn't apply to a 'int' object",
        () -> append.call2(of(1), of(2)));
    assertError("unbound method toy.append() needs an argument", append::call0);
    PyObject length = TOY.lookup("__len__");
    assertError(
        "descriptor '__len__' requires a 'toy' object but received a 'int'",
        () -> length.call1(of(1)));
    assertError("descriptor '__len__' of 'toy' object needs an argument", length::call0);
  }

  @Test
  void class_methods_bind_to_the_class() {
    assertEquals(TOY, method("made").call0());
    PyObject unbound = TOY.lookup("made");
    assertError(
        "descriptor 'made' requires a subtype of 'toy' but received 'int'",
        () -> unbound.call1(PyInt.TYPE));
  }

  @Test
  void attributes_are_read_and_not_written() {
    assertEquals(7, number(Attributes.get(OBJECT, "size")));
    assertError(
        "attribute 'size' of 'toy' objects is not writable",
        () -> Attributes.set(OBJECT, "size", of(1)));
  }

  @Test
  void functions_of_modules_tell_the_module(@TempDir Path classes) throws Exception {
    PyModule module = PyModule.named("toys.fine");
    CompiledBehaviour.of(
            "FineModule",
            """
            @BuiltinModule("toys.fine")
            final class FineModule {
              @PyMethod("sin") static double sin(double x) { return x; }
            }
            """,
            classes)
        .load("FineModuleTable", ModuleTable.class)
        .fill(module);
    assertError(
        "toys.fine.sin() takes exactly one argument (0 given)",
        () -> Attributes.get(module, "sin").call0());
    assertEquals(
        "toys.fine toy.FineModuleTable\n",
        java.nio.file.Files.readString(classes.resolve("META-INF/ftcheck/native-modules")));
  }
}
