package dev.ftcheck.vm.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ftcheck.source.SourceFile;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyFunction;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.site.CompiledUnit;
import dev.ftcheck.vm.site.UnitLoader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

final class CompilerTest {

  private static CompiledUnit unit(String text) {
    return Compiler.unit(new SourceFile("test.py", text), CompileMode.EXEC, CompileOptions.DEFAULT);
  }

  private static PyDict run(CompiledUnit unit) {
    PyDict globals = new PyDict();
    new PyFunction(UnitLoader.load(unit), globals, PyFunction.NO_CELLS, null, null, PyNone.NONE)
        .call0();
    return globals;
  }

  private static long number(PyDict globals, String name) {
    PyObject value = globals.get(PyStr.interned(name));
    return ((PyInt) value).value;
  }

  @Test
  void functions_call_each_other_with_defaults() {
    PyDict globals =
        run(unit("def f(a, b=2):\n  return a * b\ndef g(n):\n  return f(n) + f(n, 5)\nx = g(3)\n"));
    assertEquals(21, number(globals, "x"));
  }

  @Test
  void a_stored_unit_runs_like_the_compiled_one() throws IOException {
    ByteArrayOutputStream stored = new ByteArrayOutputStream();
    unit("def f(n):\n  return 1 if n < 2 else n * f(n - 1)\nx = f(10)\n").write(stored);
    CompiledUnit read = CompiledUnit.read(stored.toByteArray());
    assertEquals(3628800, number(run(read), "x"));
  }

  @Test
  void a_body_beyond_the_limit_of_a_method_still_compiles() {
    StringBuilder text = new StringBuilder("x = 0\ndef f(a):\n  t = 0\n");
    for (int i = 0; i < 4000; i++) {
      text.append("  t = t + a * ").append(i).append("\n");
    }
    text.append("  return t\nx = f(2)\n");
    assertEquals(2L * 3999 * 4000 / 2, number(run(unit(text.toString())), "x"));
  }

  @Test
  void return_outside_of_a_function_is_a_syntax_error() {
    Raise raised = assertThrows(Raise.class, () -> unit("return 1\n"));
    assertTrue(raised.is(ExceptionTypes.SYNTAX_ERROR));
  }
}
