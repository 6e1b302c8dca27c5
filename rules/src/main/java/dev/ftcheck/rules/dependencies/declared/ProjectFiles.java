package dev.ftcheck.rules.dependencies.declared;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import dev.ftcheck.source.Diagnostic;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads the files of a project that name dependencies. A file that cannot be used is a diagnostic
 * and leaves the others alone. Used by one thread.
 */
public final class ProjectFiles {

  private static final List<String> REQUIREMENTS =
      List.of("requirements*.txt", "requirements/*.txt");

  private static final List<String> LOCKS =
      List.of("uv.lock", "poetry.lock", "pdm.lock", "pylock.toml", "pylock.*.toml");

  private final Path root;
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Set<Path> seen = new HashSet<>();

  private ProjectFiles(Path root) {
    this.root = root;
  }

  /** What the files said, in the order of the files and lines. */
  public record Contents(List<Mention> mentions, List<Diagnostic> diagnostics) {

    public Contents {
      mentions = List.copyOf(mentions);
      diagnostics = List.copyOf(diagnostics);
    }
  }

  /** Reads what is in the folder of a project; files of folders below it are others' projects. */
  public static Contents read(Path root) {
    ProjectFiles project = new ProjectFiles(root);
    project.readAll();
    return new Contents(project.mentions, project.diagnostics);
  }

  private void readAll() {
    for (Path file : matching(List.of("pyproject.toml"))) {
      attempt(file, text -> new PyprojectFile(this, text).read(tree(new TomlMapper(), text)));
    }
    for (Path file : matching(List.of("setup.cfg"))) {
      attempt(file, text -> new SetupCfgFile(this, text).read());
    }
    for (Path file : matching(REQUIREMENTS)) {
      attempt(file, text -> new RequirementsFile(this, text, Mention.Source.REQUIREMENT).read());
    }
    for (Path file : matching(LOCKS)) {
      attempt(file, text -> new LockFile(this, text).readToml(tree(new TomlMapper(), text)));
    }
    for (Path file : matching(List.of("Pipfile.lock"))) {
      attempt(file, text -> new LockFile(this, text).readPipfile(tree(new JsonMapper(), text)));
    }
  }

  private Set<Path> matching(List<String> globs) {
    Set<Path> found = new TreeSet<>();
    for (String glob : globs) {
      int slash = glob.indexOf('/');
      Path folder = slash < 0 ? root : root.resolve(glob.substring(0, slash));
      try (DirectoryStream<Path> files =
          Files.newDirectoryStream(folder, glob.substring(slash + 1))) {
        files.forEach(found::add);
      } catch (IOException absent) {
        continue;
      }
    }
    return found;
  }

  /** How the contents of one file are taken in. */
  private interface Reading {
    void of(ProjectText text) throws IOException;
  }

  private void attempt(Path file, Reading reading) {
    if (!seen.add(file.toAbsolutePath().normalize())) {
      return;
    }
    try {
      reading.of(ProjectText.read(file, display(file)));
    } catch (JacksonException wrong) {
      report(syntaxError(file, wrong));
    } catch (CharacterCodingException notText) {
      report(problem(file, Diagnostic.Kind.ENCODING, "the file is no UTF-8 text"));
    } catch (IOException unreadable) {
      report(problem(file, Diagnostic.Kind.UNREADABLE, "the file cannot be read"));
    }
  }

  private static JsonNode tree(ObjectMapper mapper, ProjectText text) throws IOException {
    return mapper.readTree(text.text());
  }

  private Diagnostic syntaxError(Path file, JacksonException wrong) {
    JsonLocation place = wrong.getLocation();
    return new Diagnostic(
        display(file),
        place == null ? 0 : Math.max(place.getLineNr(), 0),
        place == null ? 0 : Math.max(place.getColumnNr(), 0),
        Diagnostic.Kind.SYNTAX,
        "dependencies cannot be read: " + wrong.getOriginalMessage());
  }

  private Diagnostic problem(Path file, Diagnostic.Kind kind, String message) {
    return new Diagnostic(display(file), 0, 0, kind, message);
  }

  private String display(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    Path base = root.toAbsolutePath().normalize();
    Path shown = absolute.startsWith(base) ? base.relativize(absolute) : absolute;
    return shown.toString().replace('\\', '/');
  }

  void add(Mention mention) {
    mentions.add(mention);
  }

  void report(Diagnostic diagnostic) {
    diagnostics.add(diagnostic);
  }

  /**
   * Reads a file that another one includes, once.
   *
   * @throws IOException if there is no such file
   */
  void readRequirements(Path file, Mention.Source source) throws IOException {
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw new IOException(file.toString());
    }
    attempt(file, text -> new RequirementsFile(this, text, source).read());
  }
}
