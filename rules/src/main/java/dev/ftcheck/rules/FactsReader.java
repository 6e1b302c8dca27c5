package dev.ftcheck.rules;

import dev.ftcheck.analysis.facts.FactsBuilder;
import dev.ftcheck.analysis.facts.FileFacts;
import dev.ftcheck.parser.PythonParser;
import dev.ftcheck.parser.PythonSyntaxException;
import dev.ftcheck.source.Diagnostic;
import dev.ftcheck.source.SourcePath;
import dev.ftcheck.source.SourceReader;
import dev.ftcheck.source.UnreadableSourceException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Turns files into facts, several at once. A file that fails is a diagnostic and leaves the others
 * alone.
 */
final class FactsReader {

  private static final int MIN_THREADS = 2;

  private final List<SourcePath> files;
  private final CheckProgress progress;
  private final AtomicInteger next = new AtomicInteger();

  /** What became of the files: at each index one of the two is there, the other null. */
  private record Outcome(FileFacts facts, Diagnostic refusal) {}

  private final Outcome[] outcomes;

  private FactsReader(List<SourcePath> files, CheckProgress progress) {
    this.files = files;
    this.progress = progress;
    this.outcomes = new Outcome[files.size()];
  }

  /**
   * The facts of the readable files and the diagnostics of the others, both in the order of the
   * files.
   */
  record Facts(List<FileFacts> files, List<Diagnostic> refused) {}

  static Facts read(List<SourcePath> files, CheckProgress progress) {
    FactsReader reader = new FactsReader(files, progress);
    reader.readAll();
    return reader.collect();
  }

  private void readAll() {
    int threads =
        Math.min(files.size(), Math.max(MIN_THREADS, Runtime.getRuntime().availableProcessors()));
    List<CompletableFuture<Void>> ended = new ArrayList<>();
    for (int number = 1; number <= threads; number++) {
      CompletableFuture<Void> end = new CompletableFuture<>();
      ended.add(end);
      BigStack.start("ftcheck-parser-" + number, BigStack.PARSING_BYTES, () -> readUntilDone(end));
    }
    ended.forEach(CompletableFuture::join);
  }

  /** The files are dealt out one by one, since their sizes differ. */
  private void readUntilDone(CompletableFuture<Void> end) {
    try {
      for (int at = next.getAndIncrement(); at < files.size(); at = next.getAndIncrement()) {
        outcomes[at] = readOne(files.get(at));
        progress.fileDone();
      }
      end.complete(null);
    } catch (RuntimeException | Error failure) {
      end.completeExceptionally(failure);
    }
  }

  private static Outcome readOne(SourcePath path) {
    try {
      return new Outcome(FactsBuilder.build(PythonParser.parse(SourceReader.read(path))), null);
    } catch (UnreadableSourceException unreadable) {
      return new Outcome(null, unreadable.diagnostic());
    } catch (PythonSyntaxException refused) {
      return new Outcome(null, refused.diagnostic());
    } catch (RuntimeException | Error failure) {
      return new Outcome(
          null, Defect.diagnostic(path.display(), "the file was not analysed", failure));
    }
  }

  private Facts collect() {
    List<FileFacts> facts = new ArrayList<>();
    List<Diagnostic> refused = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      if (outcome.facts() != null) {
        facts.add(outcome.facts());
      } else {
        refused.add(outcome.refusal());
      }
    }
    return new Facts(facts, refused);
  }
}
