package dev.ftcheck.cli.audit;

import dev.ftcheck.analysis.races.SharedState;
import dev.ftcheck.analysis.threads.StartedThread;
import dev.ftcheck.finding.Confidence;
import dev.ftcheck.finding.Finding;
import dev.ftcheck.finding.Location;
import dev.ftcheck.rules.RuleCatalogue;
import dev.ftcheck.rules.RuleMetadata;
import dev.ftcheck.rules.dependencies.Dependency;
import dev.ftcheck.rules.dependencies.DependencyReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * An audit in words: a headline and sections of entries, the same for text and Markdown.
 *
 * @param title of the page
 * @param summary paragraphs under it
 */
record AuditPage(String title, List<String> summary, List<Section> sections) {

  /** Entries of one section that are written out; the others are counted. JSON has them all. */
  private static final int MOST_ENTRIES = 40;

  private static final int MOST_PLACES = 6;
  private static final int MOST_REASONS = 3;

  /**
   * A section.
   *
   * @param lead a sentence or two under the heading; may be empty
   * @param left how many entries are left out
   */
  record Section(String heading, String lead, List<Entry> entries, int left) {}

  /**
   * An entry.
   *
   * @param mark what it is, in a word or two; may be empty
   * @param details further lines
   */
  record Entry(String mark, String text, List<String> details) {}

  static AuditPage of(Audit audit) {
    List<Section> sections = new ArrayList<>();
    sections.add(packages(audit));
    sections.add(dependencies(audit));
    sections.add(causesToMend(audit));
    sections.add(lesserCauses(audit));
    sections.add(sharedState(audit));
    sections.add(threads(audit));
    sections.add(migration(audit, "Process pools that could become threads", "FT401"));
    sections.add(migration(audit, "Sizes of pools", "FT402"));
    sections.add(migration(audit, "Reliance on the GIL", "FT403"));
    sections.add(migration(audit, "Inheritance of context", "FT404"));
    sections.add(migration(audit, "Other changes of free-threaded Python", "FT406", "FT407"));
    sections.add(limits(audit));
    sections.removeIf(section -> section.entries.isEmpty());
    return new AuditPage(
        "May this code drop the GIL? " + headline(audit.verdict()), summary(audit), sections);
  }

  private static String headline(Verdict verdict) {
    return switch (verdict) {
      case READY -> "Nothing found that speaks against it.";
      case NEEDS_WORK -> "Not yet: it needs work.";
      case BLOCKED -> "No: something must be mended first.";
    };
  }

  private static List<String> summary(Audit audit) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "%s of %s: %,d blocked, %,d need work, %,d ready."
            .formatted(
                count(audit.modules().size(), "module"),
                count(audit.report().statistics().lines(), "line"),
                audit.modules(Verdict.BLOCKED),
                audit.modules(Verdict.NEEDS_WORK),
                audit.modules(Verdict.READY)));
    lines.add(
        "%s to mend: %,d new without the GIL, %,d broken already and hit more often without it."
            .formatted(
                count(
                    audit.count(GilEffect.NEW_WITHOUT_GIL) + audit.count(GilEffect.BROKEN_ALREADY),
                    "root cause"),
                audit.count(GilEffect.NEW_WITHOUT_GIL),
                audit.count(GilEffect.BROKEN_ALREADY)));
    lines.add(
        "Classifier that this supports: "
            + audit.classifier().orElse("none while a dependency needs the GIL"));
    long unread = audit.report().diagnostics().size();
    if (unread > 0) {
      lines.add(count(unread, "problem") + " with files: what they hold is not in this answer.");
    }
    return lines;
  }

  // ---- packages

  private static Section packages(Audit audit) {
    List<Entry> entries =
        audit.packages().stream()
            .filter(each -> each.verdict() != Verdict.READY)
            .map(AuditPage::entry)
            .toList();
    long ready = audit.packages().size() - entries.size();
    String lead =
        entries.isEmpty() ? "" : ready == 0 ? "" : "Ready: " + count(ready, "other package") + ".";
    return section("Packages", lead, entries);
  }

  private static Entry entry(ModuleVerdict folder) {
    List<String> reasons =
        folder.causes().stream()
            .limit(MOST_REASONS)
            .map(cause -> cause.subject() + " (" + cause.worst().ruleId() + ")")
            .toList();
    int left = folder.causes().size() - reasons.size();
    return new Entry(
        folder.verdict().word(),
        folder.shown(),
        List.of(
            String.join(", ", reasons) + (left > 0 ? " and " + count(left, "other cause") : "")));
  }

  // ---- dependencies

  private static Section dependencies(Audit audit) {
    DependencyReport report = audit.dependencies();
    List<Entry> entries = new ArrayList<>();
    report
        .with(dev.ftcheck.rules.dependencies.Verdict.NOT_READY)
        .forEach(each -> entries.add(entry(each)));
    entries.addAll(unknown(report.with(dev.ftcheck.rules.dependencies.Verdict.UNKNOWN)));
    report
        .with(dev.ftcheck.rules.dependencies.Verdict.READY)
        .forEach(each -> entries.add(entry(each)));
    int pure = report.with(dev.ftcheck.rules.dependencies.Verdict.PURE_PYTHON).size();
    String lead =
        (pure == 0
                ? ""
                : count(pure, "dependency of pure Python", "dependencies of pure Python")
                    + " left out. ")
            + (report.environment() ? "" : "No environment was looked into (--python ENV).");
    return section("Dependencies", lead, entries);
  }

  /** Of many nothing is known for the same reason. */
  private static List<Entry> unknown(List<Dependency> dependencies) {
    Map<String, List<String>> names = new TreeMap<>();
    for (Dependency dependency : dependencies) {
      names.computeIfAbsent(dependency.reason(), _ -> new ArrayList<>()).add(dependency.name());
    }
    return names.entrySet().stream()
        .map(
            same ->
                new Entry(
                    dev.ftcheck.rules.dependencies.Verdict.UNKNOWN.toString(),
                    String.join(", ", same.getValue()) + ": " + same.getKey(),
                    List.of()))
        .toList();
  }

  private static Entry entry(Dependency dependency) {
    List<String> details =
        dependency.places().isEmpty()
            ? List.of()
            : List.of("named at " + places(dependency.places()));
    return new Entry(
        dependency.verdict().toString(),
        dependency.name()
            + (dependency.version().isEmpty() ? "" : " " + dependency.version())
            + ": "
            + dependency.reason(),
        details);
  }

  // ---- causes

  private static Section causesToMend(Audit audit) {
    return section(
        "Mend before dropping the GIL",
        "Where no threads are named, the code is made for threads, and its public functions are"
            + " taken to be called concurrently on one object.",
        audit.causes().stream()
            .filter(cause -> cause.verdict() != Verdict.READY)
            .map(
                cause -> {
                  List<String> details = new ArrayList<>(details(cause));
                  cause.worst().fixes().stream()
                      .limit(1)
                      .forEach(fix -> details.add("to do: " + fix.description()));
                  return new Entry(word(cause.worst().level()), text(cause), details);
                })
            .toList());
  }

  private static Section lesserCauses(Audit audit) {
    return section(
        "Less certain, or of little consequence",
        "",
        audit.causes().stream()
            .filter(cause -> cause.verdict() == Verdict.READY)
            .map(cause -> new Entry(word(cause.worst().level()), text(cause), details(cause)))
            .toList());
  }

  private static String text(RootCause cause) {
    return place(cause.worst().primary()) + " " + cause.worst().message();
  }

  private static List<String> details(RootCause cause) {
    Finding worst = cause.worst();
    List<String> details = new ArrayList<>();
    details.add(
        worst.ruleId()
            + " "
            + name(worst.ruleId())
            + ", "
            + word(worst.confidence())
            + " confidence, "
            + cause.effect().words());
    if (!cause.others().isEmpty()) {
      details.add("also " + places(cause.others()));
    }
    if (worst.confidence() == Confidence.HIGH && !worst.reason().isEmpty()) {
      details.add("parallel: " + worst.reason());
    }
    return details;
  }

  private static String name(String ruleId) {
    return RuleCatalogue.find(ruleId).map(RuleMetadata::name).orElse("");
  }

  private static String places(List<Location> places) {
    String shown =
        places.stream().limit(MOST_PLACES).map(AuditPage::place).collect(Collectors.joining(", "));
    int left = places.size() - MOST_PLACES;
    return left > 0 ? shown + " and " + count(left, "other place") : shown;
  }

  static String place(Location location) {
    return location.path() + ":" + location.line();
  }

  private static Section migration(Audit audit, String heading, String... ruleIds) {
    List<String> wanted = List.of(ruleIds);
    List<Entry> entries =
        audit.migration().stream()
            .filter(cause -> wanted.contains(cause.worst().ruleId()))
            .flatMap(cause -> cause.findings().stream())
            .map(
                finding ->
                    new Entry(
                        finding.ruleId(),
                        place(finding.primary()) + " " + finding.message(),
                        finding.fixes().stream().limit(1).map(fix -> fix.description()).toList()))
            .toList();
    return section(heading, "", entries);
  }

  // ---- inventory

  private static Section sharedState(Audit audit) {
    List<SharedState> shared = audit.survey().shared();
    long guarded = shared.stream().filter(AuditPage::isGuarded).count();
    List<Entry> entries =
        shared.stream()
            .sorted((a, b) -> Boolean.compare(isGuarded(a), isGuarded(b)))
            .map(AuditPage::entry)
            .toList();
    String lead =
        "%s that several threads may reach and at least one changes; %,d always under one lock."
            .formatted(count(shared.size(), "item"), guarded);
    return section("Shared state", lead, entries);
  }

  private static boolean isGuarded(SharedState state) {
    return state.guarded() == state.total();
  }

  private static Entry entry(SharedState state) {
    String guard =
        state.lock().isEmpty()
            ? "no lock at %s, %,d of them writing"
                .formatted(count(state.total(), "place"), state.writes())
            : "%s held at %,d of %,d places"
                .formatted(state.lock(), state.guarded(), state.total());
    return new Entry("", place(state.first()) + " " + state.name() + ": " + guard, List.of());
  }

  private static Section threads(Audit audit) {
    List<Entry> entries = audit.survey().threads().stream().map(AuditPage::entry).toList();
    return section("Where threads come from", "", entries);
  }

  private static Entry entry(StartedThread thread) {
    return new Entry(
        thread.isMany() ? "many" : "one",
        place(thread.origin())
            + (thread.runs().isEmpty() ? " runs unknown code" : " runs " + some(thread.runs())),
        List.of());
  }

  private static String some(List<String> names) {
    String shown = names.stream().limit(MOST_REASONS).collect(Collectors.joining(", "));
    int left = names.size() - MOST_REASONS;
    return left > 0 ? shown + " and " + count(left, "other") : shown;
  }

  private static Section limits(Audit audit) {
    return section(
        "Limits of this answer",
        "",
        audit.report().statistics().budgets().stream()
            .map(budget -> new Entry("", budget, List.of()))
            .toList());
  }

  // ----

  private static Section section(String heading, String lead, List<Entry> entries) {
    List<Entry> shown = entries.subList(0, Math.min(entries.size(), MOST_ENTRIES));
    return new Section(heading, lead, shown, entries.size() - shown.size());
  }

  static String count(long count, String what) {
    return count(count, what, what + "s");
  }

  private static String count(long count, String one, String many) {
    return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? one : many);
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
