package dev.ftcheck.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ftcheck.finding.Confidence;
import dev.ftcheck.finding.Finding;
import dev.ftcheck.finding.Level;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DefectsTest {

  @Test
  void findings_of_one_rule_and_cause_are_one_defect() {
    List<ReportedFinding> defects =
        Defects.of(
            List.of(
                shown(finding("Cache.hits", 3).withCause("Cache")),
                shown(finding("Other.n", 4).withCause("Other")),
                shown(finding("Cache.misses", 5).withCause("Cache"))));
    assertEquals(2, defects.size());
    assertEquals("something is wrong; likewise Cache.misses", defects.getFirst().message());
    assertEquals(5, defects.getFirst().alike().getFirst().finding().primary().line());
    assertEquals("something is wrong", defects.getLast().message());
  }

  @Test
  void findings_without_a_cause_stand_alone() {
    Finding alone = finding("Cache.hits", 3);
    assertEquals(2, Defects.of(List.of(shown(alone), shown(alone))).size());
  }

  @Test
  void what_is_suppressed_does_not_stand_for_what_counts() {
    Finding finding = finding("Cache.hits", 3).withCause("Cache");
    ReportedFinding suppressed =
        new ReportedFinding(
            finding, "1", Optional.of(new Suppression(Suppression.Kind.IN_SOURCE, "why")));
    assertEquals(2, Defects.of(List.of(suppressed, shown(finding))).size());
  }

  @Test
  void the_surest_stands_for_the_others_and_a_constructor_for_none() {
    ReportedFinding first = shown(finding("Cache.a", 3).withCause("Cache"));
    ReportedFinding made =
        shown(withSymbol("shop.Cache.__init__:Cache.b", Confidence.HIGH, 4).withCause("Cache"));
    ReportedFinding sure =
        shown(withSymbol("shop.Cache.get:Cache.c", Confidence.HIGH, 5).withCause("Cache"));
    ReportedFinding defect = Defects.of(List.of(first, made, sure)).getFirst();
    assertEquals(List.of(sure, made, first), withoutAlike(defect));
  }

  @Test
  void many_names_are_counted() {
    List<ReportedFinding> found =
        List.of("a", "b", "c", "d", "e", "f").stream()
            .map(name -> shown(finding("Cache." + name, 3).withCause("Cache")))
            .toList();
    assertEquals(
        "something is wrong; likewise Cache.b, Cache.c, Cache.d and 2 more",
        Defects.of(found).getFirst().message());
  }

  private static List<ReportedFinding> withoutAlike(ReportedFinding defect) {
    return defect
        .all()
        .map(each -> new ReportedFinding(each.finding(), each.fingerprint(), each.suppression()))
        .toList();
  }

  private static Finding finding(String name, int line) {
    return withSymbol("shop.Cache.get:" + name, Confidence.MEDIUM, line);
  }

  private static Finding withSymbol(String symbol, Confidence confidence, int line) {
    Finding plain = Findings.at("FT102", Level.ERROR, "shop.py", line);
    return new Finding(
        plain.ruleId(),
        plain.level(),
        confidence,
        plain.evidence(),
        plain.message(),
        symbol,
        plain.primary(),
        List.of(),
        List.of(),
        "",
        List.of());
  }

  private static ReportedFinding shown(Finding finding) {
    return new ReportedFinding(finding, finding.symbol() + finding.primary(), Optional.empty());
  }
}
