package dev.ftcheck.vm.natives;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnotationMisuseTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          @PyMethod("f") void f(PyObject self) {} | a native is a static method that is not private
          @PyMethod("f") static void f() {} | f needs a first parameter for self or the class
          @PyMethod("f") static void f(PyObject self, float x) {} | no conversion of an argument to float
          @PyMethod("f") static char f(PyObject self) { return 'a'; } | no conversion of a result from char
          @PyMethod(value = "f", signature = "(a, b)") static void f(PyObject self) {} | the signature names 2 parameters, the Java method has 0
          @PyMethod(value = "f", signature = "(a=None)") static void f(PyObject self, int a) {} | a=None is no default for a Java int
          @PyMethod(value = "f", signature = "a") static void f(PyObject self, int a) {} | a signature stands in parentheses: a
          @PyMethod("__new__") static PyObject f(PyObject type) { return type; } | the first parameter of __new__ is the class, a PyType
          @PySetter("x") static void f(PyObject self, PyObject value) {} | no getter for the setter of x
          """)
  void misuse_is_a_compile_error(String member, String message, @TempDir Path classes) {
    CompiledBehaviour compiled =
        CompiledBehaviour.of(
            "WrongType",
            "@BuiltinType(\"wrong\") final class WrongType { " + member + " }",
            classes);
    assertEquals(List.of(message), compiled.errors());
  }
}
