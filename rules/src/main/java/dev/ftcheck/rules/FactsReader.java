package dev.ftcheck.rules;

import dev.ftcheck.analysis.PhaseTimes;
import dev.ftcheck.analysis.facts.FactsBuilder;
import dev.ftcheck.analysis.facts.FileFacts;
import dev.ftcheck.cache.ContentHash;
import dev.ftcheck.cache.ContentStore;
import dev.ftcheck.codec.CompactInput;
import dev.ftcheck.codec.FactsCodec;
import dev.ftcheck.parser.ParsedFile;
import dev.ftcheck.parser.PythonParser;
import dev.ftcheck.parser.PythonSyntaxException;
import dev.ftcheck.source.Diagnostic;
import dev.ftcheck.source.SourceFile;
import dev.ftcheck.source.SourcePath;
import dev.ftcheck.source.SourceReader;
import dev.ftcheck.source.UnreadableSourceException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns files into facts: those of an earlier run where the text is the same. A file that fails is
 * a diagnostic and leaves the others alone.
 */
final class FactsReader {

  private static final String KIND = "facts";

  private final ContentStore store;
  private final PhaseTimes times;

  /**
   * What became of a file: one of the first two is there, the other null.
   *
   * @param hash of the bytes that were read; null where none could be
   */
  private record Outcome(FileFacts facts, Diagnostic refusal, ContentHash hash) {}

  private FactsReader(ContentStore store, PhaseTimes times) {
    this.store = store;
    this.times = times;
  }

  /**
   * The facts of the readable files and the diagnostics of the others, both in the order of the
   * files.
   *
   * @param hashes of what was read of each of the files, null for one that could not be
   */
  record Facts(List<FileFacts> files, List<Diagnostic> refused, List<ContentHash> hashes) {}

  static Facts read(List<SourcePath> files, CheckProgress progress, ContentStore store) {
    FactsReader reader = new FactsReader(store, progress.times());
    return collect(
        EachFile.of(
            files,
            file -> {
              Outcome outcome = reader.readOne(file);
              progress.fileDone();
              return outcome;
            }));
  }

  private Outcome readOne(SourcePath path) {
    byte[] bytes;
    try {
      bytes = times.in("read", () -> SourceReader.bytes(path));
    } catch (UnreadableSourceException unreadable) {
      return new Outcome(null, unreadable.diagnostic(), null);
    }
    ContentHash hash = ContentHash.of(bytes);
    try {
      FileFacts known = times.in("known facts", () -> find(hash, path));
      return new Outcome(known == null ? make(path, bytes, hash) : known, null, hash);
    } catch (UnreadableSourceException unreadable) {
      return new Outcome(null, unreadable.diagnostic(), hash);
    } catch (PythonSyntaxException refused) {
      return new Outcome(null, refused.diagnostic(), hash);
    } catch (RuntimeException | Error failure) {
      return new Outcome(
          null, Defect.diagnostic(path.display(), "the file was not analysed", failure), hash);
    }
  }

  private FileFacts find(ContentHash hash, SourcePath path) {
    ContentStore.Entry entry = store.find(KIND, hash);
    if (entry == null) {
      return null;
    }
    try {
      return FactsCodec.decode(
          new CompactInput(entry.bytes(), entry.start(), entry.end()), path.display());
    } catch (IOException damaged) {
      return null;
    }
  }

  private FileFacts make(SourcePath path, byte[] bytes, ContentHash hash)
      throws UnreadableSourceException, PythonSyntaxException {
    SourceFile text = times.in("read", () -> SourceReader.decode(path, bytes));
    ParsedFile parsed = times.in("parse", () -> PythonParser.parse(text));
    FileFacts facts = times.in("lower to facts", () -> FactsBuilder.build(parsed));
    if (store.isOn()) {
      times.run("keep", () -> store.keep(KIND, hash, FactsCodec.encode(facts)));
    }
    return facts;
  }

  private static Facts collect(List<Outcome> outcomes) {
    List<FileFacts> facts = new ArrayList<>();
    List<Diagnostic> refused = new ArrayList<>();
    List<ContentHash> hashes = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      hashes.add(outcome.hash());
      if (outcome.facts() != null) {
        facts.add(outcome.facts());
      } else {
        refused.add(outcome.refusal());
      }
    }
    return new Facts(facts, refused, hashes);
  }
}
