package dev.ftcheck.rules;

import dev.ftcheck.source.SourcePath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Work on each of many files, several at once, on stacks that are large enough to parse them. */
final class EachFile<T> {

  private static final int MIN_THREADS = 2;

  private final List<SourcePath> files;
  private final Function<SourcePath, T> work;
  private final AtomicInteger next = new AtomicInteger();
  private final Object[] results;

  private EachFile(List<SourcePath> files, Function<SourcePath, T> work) {
    this.files = files;
    this.work = work;
    this.results = new Object[files.size()];
  }

  /** The results in the order of the files, null for those of which the work returned null. */
  @SuppressWarnings("unchecked")
  static <T> List<T> of(List<SourcePath> files, Function<SourcePath, T> work) {
    EachFile<T> each = new EachFile<>(files, work);
    each.run();
    return (List<T>) Arrays.asList(each.results);
  }

  private void run() {
    int threads =
        Math.min(files.size(), Math.max(MIN_THREADS, Runtime.getRuntime().availableProcessors()));
    List<CompletableFuture<Void>> ended = new ArrayList<>();
    for (int number = 1; number <= threads; number++) {
      CompletableFuture<Void> end = new CompletableFuture<>();
      ended.add(end);
      BigStack.start("ftcheck-parser-" + number, BigStack.PARSING_BYTES, () -> workUntilDone(end));
    }
    ended.forEach(CompletableFuture::join);
  }

  /** The files are dealt out one by one, since their sizes differ. */
  private void workUntilDone(CompletableFuture<Void> end) {
    try {
      for (int at = next.getAndIncrement(); at < files.size(); at = next.getAndIncrement()) {
        results[at] = work.apply(files.get(at));
      }
      end.complete(null);
    } catch (RuntimeException | Error failure) {
      end.completeExceptionally(failure);
    }
  }
}
