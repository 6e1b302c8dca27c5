package dev.ftcheck.sarif;

import com.contrastsecurity.sarif.CodeFlow;
import com.contrastsecurity.sarif.Location;
import com.contrastsecurity.sarif.Message;
import com.contrastsecurity.sarif.PartialFingerprints;
import com.contrastsecurity.sarif.PropertyBag;
import com.contrastsecurity.sarif.Result;
import com.contrastsecurity.sarif.Stack;
import com.contrastsecurity.sarif.StackFrame;
import com.contrastsecurity.sarif.Suppression;
import com.contrastsecurity.sarif.ThreadFlow;
import com.contrastsecurity.sarif.ThreadFlowLocation;
import dev.ftcheck.finding.Finding;
import dev.ftcheck.finding.Fix;
import dev.ftcheck.finding.Frame;
import dev.ftcheck.finding.RelatedLocation;
import dev.ftcheck.finding.Step;
import dev.ftcheck.finding.ThreadPath;
import dev.ftcheck.fingerprint.LineHashes;
import dev.ftcheck.fingerprint.StableFingerprint;
import dev.ftcheck.report.ReportedFinding;
import dev.ftcheck.report.SourceTexts;
import dev.ftcheck.rules.RuleMetadata;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Findings as SARIF results. */
final class Results {

  /** The property with the fingerprints of the findings that a result stands for. */
  static final String ALIKE_FINGERPRINTS = "alikeFingerprints";

  private final Map<String, Integer> ruleIndices = new HashMap<>();
  private final Map<String, LineHashes> lineHashes = new HashMap<>();
  private final SourceTexts sources;
  private final Places places;

  Results(List<RuleMetadata> rules, SourceTexts sources) {
    this.sources = sources;
    this.places = new Places(sources);
    for (RuleMetadata rule : rules) {
      ruleIndices.put(rule.id(), ruleIndices.size());
    }
  }

  Result result(ReportedFinding reported) {
    Finding finding = reported.finding();
    Result result =
        new Result()
            .withRuleId(finding.ruleId())
            .withLevel(Result.Level.fromValue(finding.level().name().toLowerCase(Locale.ROOT)))
            .withMessage(new Message().withText(MessageText.of(reported)))
            .withLocations(
                reported.all().map(each -> places.location(each.finding().primary())).toList())
            .withPartialFingerprints(fingerprints(reported))
            .withProperties(properties(reported));
    Integer index = ruleIndices.get(finding.ruleId());
    if (index != null) {
      result.setRuleIndex(index);
    }
    Set<Location> related = related(reported);
    if (!related.isEmpty()) {
      result.setRelatedLocations(related);
    }
    List<CodeFlow> flows =
        reported
            .all()
            .map(each -> each.finding().paths())
            .filter(paths -> paths.stream().anyMatch(path -> !path.steps().isEmpty()))
            .map(this::codeFlow)
            .toList();
    if (!flows.isEmpty()) {
      result.setCodeFlows(flows);
    }
    Set<Stack> stacks = stacks(finding.paths());
    if (!stacks.isEmpty()) {
      result.setStacks(stacks);
    }
    reported
        .suppression()
        .ifPresent(suppression -> result.setSuppressions(Set.of(suppression(suppression))));
    return result;
  }

  /**
   * The places that explain the finding, then those alike, in the order of the links of {@link
   * MessageText}, then what explains these. The set keeps locations of equal content apart by their
   * ids.
   */
  private Set<Location> related(ReportedFinding reported) {
    Stream<RelatedLocation> alike =
        reported.alike().stream()
            .map(other -> new RelatedLocation(other.finding().primary(), other.inShort()));
    Stream<RelatedLocation> explanations =
        reported.alike().stream().flatMap(other -> other.finding().related().stream());
    Set<Location> locations = new LinkedHashSet<>();
    Stream.of(reported.finding().related().stream(), alike, explanations)
        .flatMap(Function.identity())
        .forEach(
            place ->
                locations.add(
                    places.location(
                        place.location(),
                        locations.size() + 1,
                        MessageText.escape(place.message()))));
    return locations;
  }

  private CodeFlow codeFlow(List<ThreadPath> paths) {
    return new CodeFlow()
        .withThreadFlows(
            paths.stream().filter(path -> !path.steps().isEmpty()).map(this::threadFlow).toList());
  }

  private ThreadFlow threadFlow(ThreadPath path) {
    return new ThreadFlow()
        .withMessage(new Message().withText(MessageText.escape(path.thread())))
        .withLocations(path.steps().stream().map(this::step).toList());
  }

  private ThreadFlowLocation step(Step step) {
    return new ThreadFlowLocation()
        .withLocation(places.location(step.location(), -1, MessageText.of(step)));
  }

  /** What each thread was doing, where a run was watched. */
  private Set<Stack> stacks(List<ThreadPath> paths) {
    Set<Stack> stacks = new LinkedHashSet<>();
    for (ThreadPath path : paths) {
      if (!path.stack().isEmpty()) {
        stacks.add(
            new Stack()
                .withMessage(new Message().withText(MessageText.escape(path.thread())))
                .withFrames(path.stack().stream().map(this::frame).toList()));
      }
    }
    return stacks;
  }

  private StackFrame frame(Frame frame) {
    return new StackFrame()
        .withLocation(
            places.location(frame.location(), -1, MessageText.escape("in " + frame.function())));
  }

  private PartialFingerprints fingerprints(ReportedFinding reported) {
    dev.ftcheck.finding.Location primary = reported.finding().primary();
    LineHashes hashes =
        lineHashes.computeIfAbsent(primary.path(), path -> LineHashes.of(sources.rawText(path)));
    PartialFingerprints fingerprints = new PartialFingerprints();
    fingerprints.setAdditionalProperty("primaryLocationLineHash", hashes.line(primary.line()));
    fingerprints.setAdditionalProperty(StableFingerprint.KEY, reported.fingerprint());
    return fingerprints;
  }

  private static PropertyBag properties(ReportedFinding reported) {
    Finding finding = reported.finding();
    PropertyBag bag = new PropertyBag();
    bag.setAdditionalProperty("confidence", finding.confidence().name().toLowerCase(Locale.ROOT));
    bag.setAdditionalProperty("evidence", finding.evidence().name().toLowerCase(Locale.ROOT));
    bag.setAdditionalProperty("symbol", finding.symbol());
    if (!finding.reason().isEmpty()) {
      bag.setAdditionalProperty("reason", finding.reason());
    }
    if (!finding.fixes().isEmpty()) {
      // SARIF's own fixes are replacements of text; these are advice.
      bag.setAdditionalProperty("advice", finding.fixes().stream().map(Fix::description).toList());
    }
    if (!reported.alike().isEmpty()) {
      bag.setAdditionalProperty(
          ALIKE_FINGERPRINTS, reported.alike().stream().map(ReportedFinding::fingerprint).toList());
    }
    return bag;
  }

  private static Suppression suppression(dev.ftcheck.report.Suppression suppression) {
    Suppression.Kind kind =
        switch (suppression.kind()) {
          case IN_SOURCE -> Suppression.Kind.IN_SOURCE;
          case EXTERNAL -> Suppression.Kind.EXTERNAL;
        };
    Suppression written = new Suppression().withKind(kind);
    return suppression.justification().isEmpty()
        ? written
        : written.withJustification(suppression.justification());
  }
}
