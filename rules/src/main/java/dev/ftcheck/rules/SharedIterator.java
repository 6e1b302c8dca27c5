package dev.ftcheck.rules;

import com.google.auto.service.AutoService;
import dev.ftcheck.analysis.Analysis;
import dev.ftcheck.analysis.flow.AccessKind;
import dev.ftcheck.analysis.pointsto.HeapObject;
import dev.ftcheck.analysis.races.SharedUse;
import dev.ftcheck.finding.Finding;
import dev.ftcheck.finding.Level;
import java.util.function.Consumer;

/** FT107: an iterator that several threads take elements from. */
@AutoService(Rule.class)
@RuleSpec(
    id = "FT107",
    name = "shared-iterator",
    summary = "A generator or iterator is advanced by several threads",
    level = Level.WARNING,
    tags = {"concurrency", "race"})
public final class SharedIterator implements Rule {

  @Override
  public void check(Analysis analysis, Consumer<Finding> findings) {
    SharedUseReport report = new SharedUseReport(SharedIterator.class);
    for (SharedUse use : analysis.sharedUses()) {
      if (use.at().event().kind() == AccessKind.ADVANCE) {
        findings.accept(
            report.finding(
                use,
                message(use),
                "Hand the items out through a queue, or guard every step of the iterator with one"
                    + " lock."));
      }
    }
  }

  private static String message(SharedUse use) {
    boolean generator =
        use.object() instanceof HeapObject.GeneratorObject made && !made.unit().unit().isModel();
    return "several threads advance "
        + use.name()
        + (generator
            ? ", a generator: it raises ValueError when two enter it at once"
            : ", an iterator without a lock: items may come twice or be left out");
  }
}
