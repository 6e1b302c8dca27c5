package dev.ftcheck.vm.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a run executes as {@code __main__}. */
public sealed interface Target {

  /** What {@code python} is told to run it. */
  List<String> commandLine();

  /** {@code sys.argv[0]} as the run begins. */
  String firstArgument();

  /** {@code sys.path[0]}. */
  String firstFolder();

  /** Whether it is a program that brings its folder along, which {@code -P} does not keep out. */
  default boolean isProgramFolder() {
    return false;
  }

  /** {@code ftcheck run file.py}, or a folder or zip with a {@code __main__.py}. */
  record Script(Path path) implements Target {

    @Override
    public List<String> commandLine() {
      return List.of(path.toString());
    }

    @Override
    public String firstArgument() {
      return path.toString();
    }

    @Override
    public String firstFolder() {
      Path absolute = path.toAbsolutePath().normalize();
      if (absolute.toFile().isDirectory()) {
        return absolute.toString();
      }
      return absolute.getParent().toString();
    }

    @Override
    public boolean isProgramFolder() {
      return Files.isDirectory(path);
    }
  }

  /** {@code ftcheck run -m name}. */
  record Module(String name) implements Target {

    @Override
    public List<String> commandLine() {
      return List.of("-m", name);
    }

    @Override
    public String firstArgument() {
      return "-m";
    }

    @Override
    public String firstFolder() {
      return Path.of("").toAbsolutePath().toString();
    }
  }

  /** {@code ftcheck run -c text}. */
  record Command(String text) implements Target {

    @Override
    public List<String> commandLine() {
      return List.of("-c", text);
    }

    @Override
    public String firstArgument() {
      return "-c";
    }

    @Override
    public String firstFolder() {
      return "";
    }
  }

  /** {@code python -}, or without a program: all of the standard input. */
  record StandardInput() implements Target {

    @Override
    public List<String> commandLine() {
      return List.of("-");
    }

    @Override
    public String firstArgument() {
      return "";
    }

    @Override
    public String firstFolder() {
      return "";
    }
  }
}
