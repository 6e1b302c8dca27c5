package dev.ftcheck.suppression;

import dev.ftcheck.finding.Finding;
import dev.ftcheck.parser.Comment;
import dev.ftcheck.report.SourceTexts;
import dev.ftcheck.report.Suppression;
import dev.ftcheck.source.SourceFile;
import dev.ftcheck.suppression.Notice.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The {@code # ftcheck: ignore} comments of a run. A comment behind code is about its own line; a
 * comment on a line of its own is about the next line that is not such a comment.
 *
 * <p>Show it every finding, of every rule and confidence, before asking for {@link #notices()}: a
 * comment that has suppressed nothing by then is unused.
 */
public final class InlineSuppressions {

  private final Map<Place, List<Entry>> entries = new HashMap<>();
  private final List<Entry> inOrder = new ArrayList<>();
  private final List<Notice> malformed = new ArrayList<>();

  private record Place(String path, int line) {}

  /** One rule of one comment; {@code ruleId} is null where the comment is about every rule. */
  private static final class Entry {
    private final Pragma pragma;
    private final String written;
    private final String ruleId;
    private boolean used;

    Entry(Pragma pragma, String written, String ruleId) {
      this.pragma = pragma;
      this.written = written;
      this.ruleId = ruleId;
    }

    boolean covers(String id) {
      return ruleId == null || ruleId.equals(id);
    }
  }

  /**
   * @param pragmas the comments that start with {@code # ftcheck:}
   * @param ruleIds the id of the rule of that id or name
   */
  public InlineSuppressions(
      List<Comment> pragmas, SourceTexts sources, Function<String, Optional<String>> ruleIds) {
    for (Comment comment : pragmas) {
      Optional<Pragma> parsed = Pragma.parse(comment);
      if (parsed.isPresent()) {
        add(parsed.get(), sources.file(comment.path()), ruleIds);
      } else {
        malformed.add(
            warning(comment, "is not understood; write `# ftcheck: ignore[FT101] reason`"));
      }
    }
  }

  private void add(Pragma pragma, SourceFile file, Function<String, Optional<String>> ruleIds) {
    Place place = new Place(file.path(), targetLine(pragma.comment(), file));
    if (pragma.rules().isEmpty()) {
      add(place, new Entry(pragma, "", null));
    }
    for (String written : pragma.rules()) {
      Optional<String> rule = ruleIds.apply(written);
      if (rule.isPresent()) {
        add(place, new Entry(pragma, written, rule.get()));
      } else {
        malformed.add(warning(pragma.comment(), "names no rule: `" + written + "`"));
      }
    }
  }

  private void add(Place place, Entry entry) {
    entries.computeIfAbsent(place, key -> new ArrayList<>()).add(entry);
    inOrder.add(entry);
  }

  private static int targetLine(Comment comment, SourceFile file) {
    int line = comment.line();
    if (!isCommentOnly(file.line(line))) {
      return line;
    }
    while (line <= file.lineCount() && isCommentOnly(file.line(line))) {
      line++;
    }
    return line;
  }

  private static boolean isCommentOnly(String line) {
    return line.stripLeading().startsWith("#");
  }

  /** The comment that suppresses the finding, if there is one; marks it as used. */
  public Optional<Suppression> suppress(Finding finding) {
    Place place = new Place(finding.primary().path(), finding.primary().line());
    Entry first = null;
    for (Entry entry : entries.getOrDefault(place, List.of())) {
      if (entry.covers(finding.ruleId())) {
        entry.used = true;
        first = first == null ? entry : first;
      }
    }
    return Optional.ofNullable(first)
        .map(entry -> new Suppression(Suppression.Kind.IN_SOURCE, entry.pragma.reason()));
  }

  /** What is wrong with the comments themselves: malformed, of unknown rules, or of no use. */
  public List<Notice> notices() {
    List<Notice> notices = new ArrayList<>(malformed);
    for (Entry entry : inOrder) {
      if (!entry.used) {
        String what = entry.ruleId == null ? "anything" : entry.written;
        notices.add(
            new Notice(
                Severity.NOTE,
                entry.pragma.comment().path(),
                entry.pragma.comment().line(),
                "this comment does not suppress " + what + "; remove it"));
      }
    }
    return notices;
  }

  private static Notice warning(Comment comment, String message) {
    return new Notice(
        Severity.WARNING, comment.path(), comment.line(), "suppression comment " + message);
  }
}
