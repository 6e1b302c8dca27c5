package dev.ftcheck.rules.dependencies.declared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ftcheck.source.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectFilesTest {

  @TempDir private Path project;

  private void file(String name, String text) throws IOException {
    Path file = project.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** Each mention as {@code name version file:line}. */
  private List<String> mentions() {
    return ProjectFiles.read(project).mentions().stream()
        .map(
            each ->
                (each.name() + " " + each.version()).strip()
                    + " "
                    + each.place().path()
                    + ":"
                    + each.place().line())
        .toList();
  }

  private List<String> problems() {
    return ProjectFiles.read(project).diagnostics().stream()
        .map(each -> each.path() + ":" + each.line() + " " + each.kind())
        .toList();
  }

  @Test
  void pyproject_names_dependencies_extras_and_groups() throws IOException {
    file(
        "pyproject.toml",
        """
        [build-system]
        requires = ["setuptools>=70"]
        [project]
        name = "shop"
        dependencies = [
          "NumPy>=2",
          "orjson==3.10.0 ; platform_system != 'Windows'",
          'tomli; python_version < "3.11"',
        ]
        [project.optional-dependencies]
        db = ["psycopg[c]~=3.2"]
        [dependency-groups]
        test = ["pytest", {include-group = "lint"}]
        lint = ["ruff"]
        """);
    assertEquals(
        List.of(
            "NumPy pyproject.toml:6",
            "orjson 3.10.0 pyproject.toml:7",
            "psycopg pyproject.toml:11",
            "pytest pyproject.toml:13",
            "ruff pyproject.toml:14"),
        mentions());
  }

  @Test
  void poetry_has_tables_of_its_own() throws IOException {
    file(
        "pyproject.toml",
        """
        [tool.poetry.dependencies]
        python = "^3.13"
        lxml = "==5.3.0"
        [tool.poetry.group.dev.dependencies]
        mypy = {version = "^1.14", optional = true}
        """);
    assertEquals(List.of("lxml 5.3.0 pyproject.toml:3", "mypy pyproject.toml:5"), mentions());
  }

  @Test
  void requirements_have_hashes_markers_comments_and_continued_lines() throws IOException {
    file(
        "requirements.txt",
        """
        # what the shop needs
        --index-url https://example.org/simple
        lxml==5.3.0 \\
            --hash=sha256:00 \\
            --hash=sha256:11
        pywin32 ; sys_platform == "win32"   # on Windows
        futures ; python_version < "3"
        zstd @ https://example.org/zstd-1.5.tar.gz
        https://example.org/fast-1.2-cp314-cp314-win32.whl
        -e .
        """);
    assertEquals(
        List.of(
            "lxml 5.3.0 requirements.txt:3",
            "pywin32 requirements.txt:6",
            "futures requirements.txt:7",
            "zstd requirements.txt:8",
            "fast 1.2 requirements.txt:9"),
        mentions());
  }

  @Test
  void requirements_include_others_once_and_constraints() throws IOException {
    file("requirements.txt", "-r base/all.txt\n-c pins.txt\n-r requirements.txt\n");
    file("base/all.txt", "lxml\n-r ../requirements.txt\n");
    file("pins.txt", "lxml==5.3.0\n");
    assertEquals(List.of("lxml base/all.txt:1", "lxml 5.3.0 pins.txt:1"), mentions());
    assertEquals(List.of(), problems());
  }

  @Test
  void an_included_file_that_is_missing_is_reported_where_it_is_named() throws IOException {
    file("requirements.txt", "lxml\n-r nowhere.txt\n");
    assertEquals(List.of("lxml requirements.txt:1"), mentions());
    assertEquals(List.of("requirements.txt:2 SYNTAX"), problems());
  }

  @Test
  void setup_cfg_names_requirements_and_extras() throws IOException {
    file(
        "setup.cfg",
        """
        [options]
        install_requires =
            lxml>=5
            # not this
        zip_safe = no
        [options.extras_require]
        fast = orjson
        """);
    assertEquals(List.of("lxml setup.cfg:3", "orjson setup.cfg:7"), mentions());
  }

  @Test
  void lock_files_list_wheels() throws IOException {
    file(
        "uv.lock",
        """
        version = 1
        [[package]]
        name = "shop"
        source = { editable = "." }
        [[package]]
        name = "lxml"
        version = "5.3.0"
        wheels = [
            { url = "https://host/lxml-5.3.0-cp313-cp313t-win32.whl", hash = "sha256:0" },
        ]
        """);
    file(
        "poetry.lock",
        """
        [[package]]
        name = "six"
        version = "1.16.0"
        files = [{file = "six-1.16.0-py3-none-any.whl", hash = "sha256:0"}]
        """);
    file(
        "pylock.toml",
        """
        lock-version = "1.0"
        [[packages]]
        name = "attrs"
        version = "25.1.0"
        wheels = [{name = "attrs-25.1.0-py3-none-any.whl"}]
        """);
    assertEquals(
        List.of("attrs 25.1.0 pylock.toml:3", "lxml 5.3.0 uv.lock:6", "six 1.16.0 poetry.lock:2"),
        mentions().stream().sorted().toList());
    assertEquals(
        List.of("py3-none-any", "py3-none-any", "cp313-cp313t-win32").stream().sorted().toList(),
        ProjectFiles.read(project).mentions().stream()
            .flatMap(each -> each.wheels().stream())
            .map(Object::toString)
            .sorted()
            .toList());
  }

  @Test
  void pipfile_locks_are_json() throws IOException {
    file(
        "Pipfile.lock",
        """
        {"_meta": {}, "default": {
          "lxml": {"hashes": [], "version": "==5.3.0"}},
         "develop": {
          "pytest": {"version": "==8.0"}}}
        """);
    assertEquals(List.of("lxml 5.3.0 Pipfile.lock:2", "pytest 8.0 Pipfile.lock:4"), mentions());
  }

  @Test
  void a_damaged_file_leaves_the_others_alone() throws IOException {
    file("pyproject.toml", "[project\ndependencies = ");
    file("uv.lock", "\u0000\u0001");
    file("Pipfile.lock", "[");
    file("requirements.txt", "lxml\n");
    Files.write(project.resolve("setup.cfg"), new byte[] {(byte) 0xff, (byte) 0xfe, 'x'});
    assertEquals(List.of("lxml requirements.txt:1"), mentions());
    List<Diagnostic> problems = ProjectFiles.read(project).diagnostics();
    assertEquals(4, problems.size(), problems.toString());
    assertTrue(problems.getFirst().message().startsWith("dependencies cannot be read: "));
  }

  @Test
  void a_folder_without_such_files_has_no_dependencies() {
    assertEquals(List.of(), mentions());
    assertEquals(List.of(), problems());
  }
}
