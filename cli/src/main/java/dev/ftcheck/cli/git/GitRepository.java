package dev.ftcheck.cli.git;

import dev.ftcheck.cli.UsageException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The repository around a folder, asked through the {@code git} command. */
public final class GitRepository {

  private final Path root;

  private GitRepository(Path root) {
    this.root = root;
  }

  /**
   * The repository whose work tree holds the file or folder.
   *
   * @throws UsageException where there is none, or no {@code git}
   */
  public static GitRepository around(Path place) {
    Path folder = Files.isDirectory(place) ? place : place.getParent();
    Output found = git(folder, List.of("rev-parse", "--show-toplevel"));
    if (found.code() != 0) {
      throw new UsageException("--diff: " + folder + " is not in a git repository");
    }
    return new GitRepository(Path.of(found.text().strip()));
  }

  /**
   * The lines of the work tree that the revision does not have; files that git neither tracks nor
   * ignores count as new.
   *
   * @throws UsageException where the repository has no such revision
   */
  public ChangedLines since(String revision) {
    requireRevision(revision);
    ChangedLines changed = new ChangedLines();
    List<String> diff =
        List.of(
            "diff",
            "--unified=0",
            "--no-color",
            "--no-ext-diff",
            "--no-textconv",
            "--no-prefix",
            "--inter-hunk-context=0",
            "--diff-filter=d",
            revision,
            "--");
    UnifiedDiff.read(require(git(root, diff)), root, changed);
    List<String> untracked = List.of("ls-files", "--others", "--exclude-standard", "-z");
    for (String file : require(git(root, untracked)).split("\0", -1)) {
      if (!file.isEmpty()) {
        changed.addWhole(root.resolve(file).normalize());
      }
    }
    return changed;
  }

  /** What starts with a hyphen would be taken for an option. */
  private void requireRevision(String revision) {
    List<String> verify =
        List.of("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}");
    if (revision.startsWith("-") || git(root, verify).code() != 0) {
      throw new UsageException("--diff: " + root + " has no revision " + revision);
    }
  }

  private static String require(Output output) {
    if (output.code() != 0) {
      throw new UsageException("--diff: git failed: " + output.errors().strip());
    }
    return output.text();
  }

  private record Output(int code, String text, String errors) {}

  private static Output git(Path folder, List<String> arguments) {
    List<String> command = new ArrayList<>(List.of("git", "-c", "core.quotePath=false"));
    command.addAll(arguments);
    try {
      Process process = new ProcessBuilder(command).directory(folder.toFile()).start();
      process.getOutputStream().close();
      CompletableFuture<String> errors =
          CompletableFuture.supplyAsync(() -> text(process.getErrorStream()));
      String text = text(process.getInputStream());
      return new Output(process.waitFor(), text, errors.join());
    } catch (IOException missing) {
      throw new UsageException("--diff: the command git cannot be run: " + missing.getMessage());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new UsageException("--diff: interrupted");
    }
  }

  private static String text(InputStream stream) {
    try (stream) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException closed) {
      return "";
    }
  }
}
