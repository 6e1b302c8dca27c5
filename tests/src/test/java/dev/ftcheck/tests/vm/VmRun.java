package dev.ftcheck.tests.vm;

import dev.ftcheck.tests.conformance.Cpython;
import dev.ftcheck.vm.launch.ProgramRun;
import dev.ftcheck.vm.launch.RunOptions;
import dev.ftcheck.vm.launch.Target;
import dev.ftcheck.vm.runtime.InterpreterOptions.Streams;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs a program on the virtual machine. */
final class VmRun {

  private static final int PROCESS_SECONDS = 120;

  /** What {@code record.py} sets, too. */
  private static final Map<String, String> ENVIRONMENT =
      Map.of("PYTHONUTF8", "1", "NO_COLOR", "1", "TZ", "UTC", "LC_ALL", "C.UTF-8", "COLUMNS", "80");

  private VmRun() {}

  /** The child process of {@link #asProcess}: library and program. */
  public static void main(String[] args) throws InterruptedException {
    Target program = new Target.Script(Path.of(args[1]));
    System.exit(ProgramRun.run(RunOptions.of(program, List.of(), Path.of(args[0]))));
  }

  static Transcript of(ConformanceProgram program) throws IOException, InterruptedException {
    return program.needsItsOwnProcess() ? asProcess(program) : inProcess(program);
  }

  private static Transcript inProcess(ConformanceProgram program) throws InterruptedException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams = new Streams(InputStream.nullInputStream(), out, err, false);
    Target script = new Target.Script(program.file());
    int code = ProgramRun.run(RunOptions.of(script, List.of(), Cpython.library()).with(streams));
    return transcript(
        program, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8), code);
  }

  private static Transcript asProcess(ConformanceProgram program)
      throws IOException, InterruptedException {
    Path out = Files.createTempFile("program", ".out");
    Path err = Files.createTempFile("program", ".err");
    try {
      Process process = start(program, out.toFile(), err.toFile());
      if (!process.waitFor(PROCESS_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException("does not end within " + PROCESS_SECONDS + " s");
      }
      return transcript(program, Files.readString(out), Files.readString(err), process.exitValue());
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }

  private static Process start(ConformanceProgram program, File out, File err) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "--add-exports=java.base/jdk.internal.access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                VmRun.class.getName(),
                Cpython.library().toString(),
                program.file().getFileName().toString())
            .directory(program.file().getParent().toFile())
            .redirectInput(new File("/dev/null"))
            .redirectOutput(out)
            .redirectError(err);
    builder.environment().keySet().removeIf(name -> name.startsWith("PYTHON"));
    builder.environment().putAll(ENVIRONMENT);
    return builder.start();
  }

  private static Transcript transcript(
      ConformanceProgram program, String out, String err, int code) {
    return new Transcript(program.withoutFolder(out), program.withoutFolder(err), code);
  }
}
