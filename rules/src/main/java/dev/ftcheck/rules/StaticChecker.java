package dev.ftcheck.rules;

import dev.ftcheck.analysis.Analysis;
import dev.ftcheck.analysis.facts.FactsBuilder;
import dev.ftcheck.analysis.facts.FileFacts;
import dev.ftcheck.analysis.models.ModelLibrary;
import dev.ftcheck.cache.Build;
import dev.ftcheck.cache.ContentStore;
import dev.ftcheck.finding.Finding;
import dev.ftcheck.parser.Comment;
import dev.ftcheck.source.Diagnostic;
import dev.ftcheck.source.SourcePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The static pass as one call: files in, findings out. */
public final class StaticChecker {

  private static final Pattern PRAGMA = Pattern.compile("#\\s*ftcheck:");

  private final List<Rule> rules;
  private final CheckProgress progress;
  private final ContentStore store;

  /** Null where the findings are all that is asked for. */
  private final Consumer<Analysis> reader;

  StaticChecker(List<Rule> rules, CheckProgress progress, ContentStore store) {
    this(rules, progress, store, null);
  }

  private StaticChecker(
      List<Rule> rules, CheckProgress progress, ContentStore store, Consumer<Analysis> reader) {
    this.rules = rules;
    this.progress = progress;
    this.store = store;
    this.reader = reader;
  }

  /**
   * Analyses the files as one program. Never throws for what is in them: a file that cannot be
   * used, or on which ftcheck itself fails, is a diagnostic.
   *
   * @param store where facts and results of earlier runs are, and those of this run are to be
   */
  public static CheckResult check(
      List<SourcePath> files, CheckProgress progress, ContentStore store) {
    return new StaticChecker(RuleCatalogue.rules(), progress, store).check(files);
  }

  /**
   * What identifies the parts of ftcheck that decide on facts and findings; empty where they may
   * change at any time.
   */
  public static Optional<String> build() {
    return Build.of(FactsBuilder.class, StaticChecker.class);
  }

  /**
   * As {@link #check(List, CheckProgress, ContentStore)}, for those who want to know more of the
   * program than its findings: of earlier runs the facts alone are used.
   *
   * @param reader reads the analysis, once, in the thread that made it; not called where the
   *     analysis failed
   */
  public static CheckResult check(
      List<SourcePath> files,
      CheckProgress progress,
      ContentStore store,
      Consumer<Analysis> reader) {
    return new StaticChecker(RuleCatalogue.rules(), progress, store, reader).check(files);
  }

  CheckResult check(List<SourcePath> files) {
    progress.started(files.size());
    KnownResults results = new KnownResults(store);
    if (store.isOn() && reader == null) {
      CheckResult known =
          progress
              .times()
              .in("known results", () -> results.find(files, KnownResults.hashes(files)));
      if (known != null) {
        return known;
      }
    }
    loadCommonModels();
    FactsReader.Facts facts = FactsReader.read(files, progress, store);
    CheckResult result = check(facts);
    if (store.isOn()) {
      progress
          .times()
          .run(
              "keep",
              () -> {
                results.keep(files, facts.hashes(), result);
                store.trim();
              });
    }
    return result;
  }

  private CheckResult check(FactsReader.Facts facts) {
    List<Diagnostic> diagnostics = new ArrayList<>(facts.refused());
    Judgement judgement =
        BigStack.compute(
            "ftcheck-analysis", BigStack.ANALYSIS_BYTES, () -> judge(facts.files(), diagnostics));
    return new CheckResult(
        judgement.findings(), diagnostics, pragmas(facts.files()), judgement.statistics());
  }

  /**
   * Nearly every program needs the models of built-in types and threads: they are read beside the
   * first files. A defect in them shows when the program is linked.
   */
  private static void loadCommonModels() {
    Thread.ofPlatform()
        .daemon()
        .name("ftcheck-models")
        .uncaughtExceptionHandler((_, _) -> {})
        .start(() -> List.of("builtins", "threading").forEach(ModelLibrary::facts));
  }

  private record Judgement(List<Finding> findings, CheckResult.Statistics statistics) {}

  private Judgement judge(List<FileFacts> files, List<Diagnostic> diagnostics) {
    progress.phase("linking");
    Analysis analysis;
    try {
      analysis = Analysis.of(files, progress.times());
    } catch (RuntimeException | Error failure) {
      diagnostics.add(Defect.diagnostic("", "nothing was analysed", failure));
      return new Judgement(List.of(), Coverage.of(files));
    }
    progress.phase("checking");
    FoundFindings found = new FoundFindings();
    progress
        .times()
        .run("rules", () -> rules.forEach(rule -> apply(rule, analysis, found, diagnostics)));
    if (reader != null) {
      reader.accept(analysis);
    }
    return progress
        .times()
        .in("coverage", () -> new Judgement(found.inOrder(), Coverage.of(analysis)));
  }

  /** What a rule has found before it fails stands, too. */
  private static void apply(
      Rule rule, Analysis analysis, FoundFindings found, List<Diagnostic> diagnostics) {
    try {
      rule.check(analysis, found::add);
    } catch (RuntimeException | Error failure) {
      String id = RuleCatalogue.spec(rule.getClass()).id();
      diagnostics.add(Defect.diagnostic("", "rule " + id + " was not checked to the end", failure));
    }
  }

  private static List<Comment> pragmas(List<FileFacts> files) {
    return files.stream()
        .flatMap(file -> file.comments().stream())
        .filter(StaticChecker::isPragma)
        .toList();
  }

  /** Whether a comment speaks to ftcheck. */
  public static boolean isPragma(Comment comment) {
    return PRAGMA.matcher(comment.text()).lookingAt();
  }
}
