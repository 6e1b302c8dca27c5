package dev.ftcheck.vm.launch;

import java.nio.file.Path;

/** What a run executes as {@code __main__}. */
public sealed interface Target {

  /** {@code ftcheck run file.py}, or a folder or zip with a {@code __main__.py}. */
  record Script(Path path) implements Target {}

  /** {@code ftcheck run -m name}. */
  record Module(String name) implements Target {}

  /** {@code ftcheck run -c text}. */
  record Command(String text) implements Target {}

  /** {@code python -}, or without a program: all of the standard input. */
  record StandardInput() implements Target {}
}
