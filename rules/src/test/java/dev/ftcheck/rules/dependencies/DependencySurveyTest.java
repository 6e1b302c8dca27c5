package dev.ftcheck.rules.dependencies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ftcheck.finding.Finding;
import dev.ftcheck.rules.dependencies.installed.SharedObjects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DependencySurveyTest {

  @TempDir private Path root;
  private Path project;
  private Path environment;
  private Path site;

  @BeforeEach
  void folders() throws IOException {
    project = Files.createDirectories(root.resolve("project"));
    environment = root.resolve("venv");
    site = Files.createDirectories(environment.resolve("lib/python3.14t/site-packages"));
    Files.createDirectories(environment.resolve("bin"));
    Files.writeString(environment.resolve("bin/python3.14t"), "");
  }

  private void install(String name, String version, String classifier, String... files)
      throws IOException {
    Path info = Files.createDirectories(site.resolve(name + "-" + version + ".dist-info"));
    Files.writeString(
        info.resolve("METADATA"),
        "Metadata-Version: 2.4\nName: "
            + name
            + "\nVersion: "
            + version
            + "\n"
            + classifier
            + "\n");
    Files.writeString(
        info.resolve("WHEEL"), "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n");
    Files.writeString(info.resolve("RECORD"), String.join(",,\n", files) + ",,\n");
  }

  private Dependency survey(String name) {
    return DependencySurvey.of(project, Optional.of(environment)).dependencies().stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_module_with_the_slot_is_ready() throws Exception {
    String file = "fast/_fast.cpython-314t-x86_64-linux-gnu.so";
    SharedObjects.compile(
        site.resolve(file), SharedObjects.withSlots("fast._fast", "{4, (void *) 1},"));
    install("fast", "1.0", "", "fast/__init__.py", file);
    Dependency fast = survey("fast");
    assertEquals(Verdict.READY, fast.verdict());
    assertEquals("what is compiled declares that it does without the GIL", fast.reason());
  }

  @Test
  void a_module_without_the_slot_is_found_where_it_is_asked_for() throws Exception {
    String file = "slow/_slow.cpython-314t-x86_64-linux-gnu.so";
    SharedObjects.compile(site.resolve(file), SharedObjects.withSlots("slow._slow", ""));
    install("Slow", "1.0", "", file);
    Files.writeString(project.resolve("requirements.txt"), "six\nslow>=1\n");
    DependencyReport report =
        DependencySurvey.of(project, Optional.of(environment.resolve("bin/python3.14t")));
    List<Finding> findings = NativeExtension.findings(report);
    assertEquals(1, findings.size());
    assertEquals(2, findings.getFirst().primary().line());
    assertEquals(
        "slow 1.0 is not ready for free threading: importing it enables the GIL: "
            + file
            + " does not declare Py_mod_gil",
        findings.getFirst().message());
    assertTrue(report.freeThreadedEnvironment());
    assertEquals(Optional.empty(), FreeThreadingClassifier.supported(report, List.of()));
  }

  @Test
  void a_module_for_the_gil_build_without_the_slot_says_nothing() throws Exception {
    String file = "_slow.cpython-314-x86_64-linux-gnu.so";
    SharedObjects.compile(site.resolve(file), SharedObjects.withSlots("_slow", ""));
    install("slow", "1.0", "", file);
    assertEquals(Verdict.UNKNOWN, survey("slow").verdict());
    install(
        "slow",
        "1.0",
        "Classifier: Programming Language :: Python :: Free Threading :: 3 - Stable",
        file);
    assertEquals(Verdict.READY, survey("slow").verdict());
    assertEquals(Optional.of(FreeThreadingClassifier.STABLE), survey("slow").classifier());
  }

  @Test
  void what_has_no_compiled_files_is_pure_python() throws IOException {
    install("six", "1.16.0", "", "six.py");
    assertEquals(Verdict.PURE_PYTHON, survey("six").verdict());
  }

  @Test
  void the_wheels_of_a_lock_file_decide_where_nothing_is_installed() throws IOException {
    Files.writeString(
        project.resolve("uv.lock"),
        """
        [[package]]
        name = "gil"
        version = "1.0"
        wheels = [{ url = "https://h/gil-1.0-cp314-cp314-win32.whl" }]
        [[package]]
        name = "both"
        version = "1.0"
        wheels = [{ url = "https://h/both-1.0-cp314-cp314-win32.whl" },
                  { url = "https://h/both-1.0-cp314-cp314t-win32.whl" }]
        [[package]]
        name = "fallback"
        version = "1.0"
        wheels = [{ url = "https://h/fallback-1.0-cp314-cp314-win32.whl" },
                  { url = "https://h/fallback-1.0-py3-none-any.whl" }]
        [[package]]
        name = "source"
        version = "1.0"
        """);
    assertEquals(Verdict.NOT_READY, survey("gil").verdict());
    assertEquals(
        "none of its wheels is for the free-threaded build: they are for cp314",
        survey("gil").reason());
    assertEquals(Verdict.READY, survey("both").verdict());
    assertEquals(Verdict.PURE_PYTHON, survey("fallback").verdict());
    assertEquals(Verdict.UNKNOWN, survey("source").verdict());
  }

  @Test
  void what_is_only_constrained_is_no_dependency() throws IOException {
    Files.writeString(project.resolve("requirements.txt"), "-c pins.txt\n");
    Files.writeString(project.resolve("pins.txt"), "lxml==5\n");
    assertEquals(List.of(), DependencySurvey.of(project, Optional.empty()).dependencies());
  }

  @Test
  void a_damaged_module_and_damaged_metadata_are_reported_and_the_rest_stands() throws IOException {
    install("torn", "1.0", "", "torn.so");
    Files.writeString(site.resolve("torn.so"), "?");
    Files.createDirectories(site.resolve("empty-1.0.dist-info"));
    install("six", "1.16.0", "", "six.py");
    DependencyReport report = DependencySurvey.of(project, Optional.of(site));
    assertEquals(
        List.of("six", "torn"), report.dependencies().stream().map(Dependency::name).toList());
    assertEquals(Verdict.UNKNOWN, report.dependencies().getLast().verdict());
    assertEquals(2, report.diagnostics().size());
  }

  @Test
  void what_is_no_environment_is_an_error() throws IOException {
    for (Path wrong : List.of(root.resolve("absent"), project)) {
      DependencyReport report = DependencySurvey.of(project, Optional.of(wrong));
      assertFalse(report.environment());
      assertEquals(1, report.diagnostics().size());
      assertEquals(wrong.toString(), report.diagnostics().getFirst().path());
    }
  }
}
