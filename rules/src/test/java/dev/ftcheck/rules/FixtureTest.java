package dev.ftcheck.rules;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.ftcheck.rules.labels.Checkout;
import dev.ftcheck.rules.labels.LabelledProgram;
import dev.ftcheck.rules.labels.Mismatch;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Each rule on its fixtures: it finds what their labels say and nothing else. */
class FixtureTest {

  @TestFactory
  Stream<DynamicContainer> fixtures() {
    return RuleCatalogue.rules().stream()
        .map(
            rule ->
                DynamicContainer.dynamicContainer(
                    rule.getClass().getSimpleName(), tests(rule.getClass())));
  }

  private static Stream<DynamicNode> tests(Class<? extends Rule> rule) {
    Path folder = Checkout.fixtures().resolve(rule.getSimpleName());
    String id = RuleCatalogue.spec(rule).id();
    return LabelledProgram.below(folder).stream()
        .map(program -> dynamicTest(program.name(), () -> assertAgrees(program, Set.of(id))));
  }

  static void assertAgrees(LabelledProgram program, Set<String> rules) {
    List<Mismatch> mismatches = program.mismatches(rules);
    if (!mismatches.isEmpty()) {
      fail(mismatches.stream().map(Mismatch::toString).collect(joining("\n", "\n", "\n")));
    }
  }
}
