package dev.ftcheck.tests.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A checkout with the real launcher, and folders of pretended JDKs and of a pretended Maven. The
 * pretended java prints its arguments, the pretended Maven counts its runs and leaves what the
 * build leaves.
 */
final class Sandbox {

  private static final Path LAUNCHER = Path.of("..", "ftcheck").toAbsolutePath().normalize();
  private static final String JAVA =
      "#!/bin/sh\necho \"java of ${0%/bin/java}\"\nprintf '%s\\n' \"$@\"\n";

  private final Path root;
  private final Map<String, String> environment = new HashMap<>();

  /** What the launcher printed and how it ended. */
  record Result(int exitCode, String out, String err) {}

  Sandbox(Path root) throws IOException {
    this.root = root.toRealPath();
    Files.createDirectories(checkout());
    Files.copy(LAUNCHER, checkout().resolve("ftcheck"));
    Files.createDirectories(root.resolve("home"));
    Files.createDirectories(root.resolve("jvm"));
    Files.createDirectories(root.resolve("bin"));
    environment.put("HOME", root.resolve("home").toString());
    environment.put("FTCHECK_JVM_FOLDER", root.resolve("jvm").toString());
    environment.put("PATH", root.resolve("bin") + ":" + tools());
  }

  Path checkout() {
    return root.resolve("check out");
  }

  Path root() {
    return root;
  }

  /** Sets a variable of the launcher's environment. */
  Sandbox with(String variable, Object value) {
    environment.put(variable, value.toString());
    return this;
  }

  /** A JDK that says it is of this version. */
  Path jdk(String folder, String version) throws IOException {
    Path home = root.resolve(folder);
    script(home.resolve("bin/java"), JAVA);
    script(home.resolve("bin/javac"), "#!/bin/sh\n");
    Files.writeString(
        home.resolve("release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"" + version + "\"\n");
    return home;
  }

  /** A Maven that takes a moment, counts its runs and leaves a build. */
  Sandbox workingMaven() throws IOException {
    return maven(
        "sleep 1\n"
            + "mkdir -p cli/target\n"
            + "echo run >> ../maven-runs\n"
            + "touch cli/target/ftcheck.jar cli/target/ftcheck.aot\n");
  }

  Sandbox maven(String script) throws IOException {
    script(root.resolve("bin/mvn"), "#!/bin/sh\n" + script);
    return this;
  }

  int mavenRuns() throws IOException {
    Path runs = root.resolve("maven-runs");
    return Files.exists(runs) ? Files.readAllLines(runs).size() : 0;
  }

  /** As if a build had been made. */
  Sandbox built() throws IOException {
    Files.createDirectories(checkout().resolve("cli/target"));
    Files.createFile(checkout().resolve("cli/target/ftcheck.jar"));
    Files.createFile(checkout().resolve("cli/target/ftcheck.aot"));
    return this;
  }

  Result run(String... args) throws IOException, InterruptedException {
    return runAs(checkout().resolve("ftcheck"), root, args);
  }

  Result runAs(Path command, Path directory, String... args)
      throws IOException, InterruptedException {
    return finish(start(command, directory, args));
  }

  Process start(Path command, Path directory, String... args) throws IOException {
    List<String> line = new ArrayList<>(List.of("/bin/sh", command.toString()));
    line.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(line).directory(directory.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    return builder.start();
  }

  static Result finish(Process process) throws IOException, InterruptedException {
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Result(process.waitFor(), out, err);
  }

  /**
   * A folder with the few tools that the launcher needs: neither java nor mvn of this machine may
   * be found.
   */
  private String tools() throws IOException {
    Path tools = root.resolve("tools");
    for (String tool :
        List.of("readlink", "mkdir", "rm", "mv", "cat", "grep", "head", "sleep", "touch", "stty")) {
      script(tools.resolve(tool), "#!/bin/sh\nPATH=/usr/bin:/bin exec " + tool + " \"$@\"\n");
    }
    return tools.toString();
  }

  private static void script(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
