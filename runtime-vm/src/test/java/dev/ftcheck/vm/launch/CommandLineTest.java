package dev.ftcheck.vm.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ftcheck.vm.runtime.InterpreterFlag;
import dev.ftcheck.vm.runtime.InterpreterOptions.Streams;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class CommandLineTest {

  private static RunOptions read(String... words) throws CommandLine.Refused {
    Streams streams =
        new Streams(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            OutputStream.nullOutputStream(),
            false);
    return new CommandLine(List.of(words)).options(Path.of("/lib"), streams);
  }

  @Test
  void letters_share_one_dash_and_values_may_follow_at_once() throws CommandLine.Refused {
    RunOptions options = read("-OObWerror", "-Xdev", "-X", "utf8=0", "-uc", "pass", "-O", "x");

    assertEquals(new Target.Command("pass\n"), options.target());
    assertEquals(List.of("-O", "x"), options.arguments());
    assertEquals(2, options.optimize());
    assertEquals(List.of("default", "error", "default::BytesWarning"), options.warnings());
    assertTrue(options.flags().isSet(InterpreterFlag.DEV_MODE));
    assertTrue(options.flags().isSet(InterpreterFlag.UNBUFFERED));
    assertEquals(0, options.flags().get(InterpreterFlag.UTF8_MODE));
  }

  @Test
  void isolation_implies_a_safe_path_and_no_environment() throws CommandLine.Refused {
    RunOptions options = read("-I", "-m", "json", "--help");

    assertEquals(new Target.Module("json"), options.target());
    assertEquals(List.of("--help"), options.arguments());
    assertTrue(options.flags().isSet(InterpreterFlag.SAFE_PATH));
    assertTrue(options.flags().isSet(InterpreterFlag.IGNORE_ENVIRONMENT));
    assertEquals(List.of("-I", "-m", "json", "--help"), options.originalArguments());
  }

  @Test
  void without_a_program_the_standard_input_is_run() throws CommandLine.Refused {
    assertEquals(new Target.StandardInput(), read().target());
    assertEquals(new Target.StandardInput(), read("-", "a").target());
  }

  @Test
  void unknown_options_and_missing_values_are_refused() {
    assertEquals(
        "Unknown option: -z",
        assertThrows(CommandLine.Refused.class, () -> read("-z")).getMessage());
    assertEquals(
        "Argument expected for the -c option",
        assertThrows(CommandLine.Refused.class, () -> read("-c")).getMessage());
  }

  @Test
  void variables_give_way_to_options() {
    PythonVariables variables =
        new PythonVariables(
            Map.of(
                "PYTHONINTMAXSTRDIGITS", "1000", "PYTHONUNBUFFERED", "x", "PYTHONOPTIMIZE", "2"));

    var flags = variables.flags(Map.of(), List.of("int_max_str_digits=2000"));

    assertEquals(2000, flags.get(InterpreterFlag.INT_MAX_STR_DIGITS));
    assertTrue(flags.isSet(InterpreterFlag.UNBUFFERED));
    assertEquals(2, variables.optimize(1));
  }
}
