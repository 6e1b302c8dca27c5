package dev.ftcheck.rules;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.ftcheck.rules.labels.LabelledProgram;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** All rules on the corpus: each program is analysed alone, a package as one program. */
class CorpusTest {

  @TestFactory
  Stream<DynamicTest> corpus() {
    Set<String> rules =
        RuleCatalogue.rules().stream()
            .map(rule -> RuleCatalogue.spec(rule.getClass()).id())
            .collect(toSet());
    return LabelledProgram.ofCorpus().stream()
        .map(
            program -> dynamicTest(program.name(), () -> FixtureTest.assertAgrees(program, rules)));
  }
}
