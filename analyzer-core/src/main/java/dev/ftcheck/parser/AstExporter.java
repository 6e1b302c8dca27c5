package dev.ftcheck.parser;

import dev.ftcheck.ast.AstDump;
import dev.ftcheck.source.Diagnostic;
import dev.ftcheck.source.SourcePath;
import dev.ftcheck.source.SourceReader;
import dev.ftcheck.source.UnreadableSourceException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Writes the syntax tree of each source file to a file: {@code pkg/mod.py} below its root becomes
 * {@code OUT/pkg/mod.ast}, or {@code OUT/pkg/mod.err} with one line {@code LINE: MESSAGE} where the
 * file is refused.
 */
public final class AstExporter {

  private AstExporter() {}

  /** The dump of one file as {@code ast.dump} prints it, with a line end. */
  public static String dump(SourcePath source)
      throws UnreadableSourceException, PythonSyntaxException {
    return AstDump.dump(PythonParser.parse(SourceReader.read(source)).module()) + "\n";
  }

  /**
   * Exports all files on as many threads as there are processors.
   *
   * @return what was refused, in the order of {@code sources}
   * @throws IOException if an output file cannot be written
   */
  public static List<Diagnostic> export(List<SourcePath> sources, Path out) throws IOException {
    List<Diagnostic> refused = new ArrayList<>();
    try (ExecutorService threads =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
      List<Future<List<Diagnostic>>> results = new ArrayList<>(sources.size());
      for (SourcePath source : sources) {
        results.add(threads.submit(() -> export(source, out)));
      }
      for (Future<List<Diagnostic>> result : results) {
        refused.addAll(result.get());
      }
    } catch (ExecutionException failed) {
      throw asIoException(failed.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", interrupted);
    }
    return refused;
  }

  private static IOException asIoException(Throwable cause) {
    return switch (cause) {
      case IOException failed -> failed;
      case UncheckedIOException failed -> failed.getCause();
      case null, default -> new IOException(cause);
    };
  }

  private static List<Diagnostic> export(SourcePath source, Path out) throws IOException {
    Path relative =
        source
            .root()
            .toAbsolutePath()
            .normalize()
            .relativize(source.file().toAbsolutePath().normalize());
    String name = relative.getFileName().toString();
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    Path folder = out.resolve(relative).getParent();
    Files.createDirectories(folder);
    try {
      write(folder.resolve(stem + ".ast"), dump(source));
      return List.of();
    } catch (UnreadableSourceException unreadable) {
      return refuse(folder.resolve(stem + ".err"), unreadable.diagnostic());
    } catch (PythonSyntaxException invalid) {
      return refuse(folder.resolve(stem + ".err"), invalid.diagnostic());
    }
  }

  private static List<Diagnostic> refuse(Path target, Diagnostic diagnostic) throws IOException {
    write(target, diagnostic.line() + ": " + diagnostic.message() + "\n");
    return List.of(diagnostic);
  }

  private static void write(Path target, String text) throws IOException {
    Files.write(target, text.getBytes(StandardCharsets.UTF_8));
  }
}
