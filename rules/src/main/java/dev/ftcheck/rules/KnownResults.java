package dev.ftcheck.rules;

import dev.ftcheck.cache.ContentHash;
import dev.ftcheck.cache.ContentStore;
import dev.ftcheck.codec.CompactInput;
import dev.ftcheck.source.Diagnostic;
import dev.ftcheck.source.SourcePath;
import dev.ftcheck.source.SourceReader;
import dev.ftcheck.source.UnreadableSourceException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The results of earlier runs over the same files, under the same names and with the same texts.
 * Findings depend on nothing else but the build: what is selected and suppressed is decided later.
 */
final class KnownResults {

  private static final String KIND = "result";

  private final ContentStore store;

  KnownResults(ContentStore store) {
    this.store = store;
  }

  /** The hashes of the files as they are now, null for one that cannot be read. */
  static List<ContentHash> hashes(List<SourcePath> files) {
    return EachFile.of(
        files,
        file -> {
          try {
            return ContentHash.of(SourceReader.bytes(file));
          } catch (UnreadableSourceException unreadable) {
            return null;
          }
        });
  }

  /** The result of a run over files with these hashes; null where there is none. */
  CheckResult find(List<SourcePath> files, List<ContentHash> hashes) {
    if (hashes.stream().anyMatch(Objects::isNull)) {
      return null;
    }
    ContentStore.Entry entry = store.find(KIND, key(files, hashes));
    if (entry == null) {
      return null;
    }
    try {
      return ResultCodec.decode(new CompactInput(entry.bytes(), entry.start(), entry.end()));
    } catch (IOException damaged) {
      return null;
    }
  }

  /** Keeps a result, unless the files were unreadable or ftcheck itself has failed. */
  void keep(List<SourcePath> files, List<ContentHash> hashes, CheckResult result) {
    boolean complete =
        hashes.stream().allMatch(Objects::nonNull)
            && result.diagnostics().stream()
                .noneMatch(diagnostic -> diagnostic.kind() == Diagnostic.Kind.INTERNAL);
    if (complete) {
      store.keep(KIND, key(files, hashes), ResultCodec.encode(result));
    }
  }

  private static ContentHash key(List<SourcePath> files, List<ContentHash> hashes) {
    List<String> parts = new ArrayList<>();
    for (int at = 0; at < files.size(); at++) {
      parts.add(files.get(at).display());
      parts.add(hashes.get(at).hex());
    }
    return ContentHash.of(parts);
  }
}
