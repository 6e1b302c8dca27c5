package dev.ftcheck.rules;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ftcheck.rules.labels.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleCatalogueTest {

  /** The shape that every page has; some have more. */
  private static final List<String> SECTIONS =
      List.of(
          "## What it does",
          "## Why is this bad",
          "## Example",
          "## Use instead",
          "## When it stays silent",
          "## Known limits",
          "## References");

  static List<Rule> rules() {
    return RuleCatalogue.rules();
  }

  @Test
  void no_id_and_no_name_is_given_twice() {
    Set<String> seen = new HashSet<>();
    for (RuleMetadata rule : RuleCatalogue.all()) {
      assertTrue(seen.add(rule.id()), rule.id());
      assertTrue(seen.add(rule.name()), rule.name());
    }
  }

  @Test
  void every_page_and_every_folder_of_fixtures_belongs_to_a_rule() throws IOException {
    Set<String> rules =
        rules().stream().map(rule -> rule.getClass().getSimpleName()).collect(toSet());
    Path pages =
        Checkout.fixtures().resolve("../../../main/resources/dev/ftcheck/rules").normalize();
    try (Stream<Path> files = Files.list(pages)) {
      assertEquals(
          rules,
          files
              .filter(Files::isRegularFile)
              .map(file -> file.getFileName().toString().replace(".md", ""))
              .collect(toSet()));
    }
    try (Stream<Path> folders = Files.list(Checkout.fixtures())) {
      assertEquals(rules, folders.map(folder -> folder.getFileName().toString()).collect(toSet()));
    }
  }

  @Test
  void the_rule_about_dependencies_has_a_page_of_the_same_shape() {
    RuleMetadata rule = RuleCatalogue.find("native-extension").orElseThrow();
    assertEquals("# native-extension (FT405)", rule.page().lines().findFirst().orElse(""));
    assertEquals(SECTIONS, rule.page().lines().filter(line -> line.startsWith("## ")).toList());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void the_page_says_what_the_annotation_says(Rule rule) {
    RuleSpec spec = RuleCatalogue.spec(rule.getClass());
    String page = RulePages.of(rule.getClass());
    assertEquals("# " + spec.name() + " (" + spec.id() + ")", page.lines().findFirst().orElse(""));
    List<String> headings = page.lines().filter(line -> line.startsWith("## ")).toList();
    assertTrue(headings.containsAll(SECTIONS), headings.toString());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void the_annotation_follows_the_catalogues_conventions(Rule rule) {
    RuleSpec spec = RuleCatalogue.spec(rule.getClass());
    assertTrue(spec.id().matches("FT\\d{3}"), spec.id());
    assertTrue(spec.name().matches("[a-z]+(-[a-z]+)*"), spec.name());
    assertEquals(rule.getClass().getSimpleName(), camelCase(spec.name()));
    assertFalse(spec.summary().isBlank() || spec.summary().endsWith("."), spec.summary());
    assertTrue(spec.tags().length > 0, "no tags");
  }

  private static String camelCase(String name) {
    StringBuilder result = new StringBuilder();
    for (String word : name.split("-", -1)) {
      result.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
    }
    return result.toString();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void the_fixtures_show_what_is_found_and_what_is_not(Rule rule) {
    Path folder = Checkout.fixtures().resolve(rule.getClass().getSimpleName());
    for (String file : List.of("positive.py", "negative.py")) {
      assertTrue(Files.exists(folder.resolve(file)), folder.resolve(file).toString());
    }
  }

  @Test
  void rules_are_found_by_id_and_by_name_in_any_case() {
    assertEquals("FT101", RuleCatalogue.find("ft101").orElseThrow().id());
    assertEquals("FT101", RuleCatalogue.find("Unsynchronized-Update").orElseThrow().id());
    assertTrue(RuleCatalogue.find("FT999").isEmpty());
  }

  @Test
  void rules_come_in_the_order_of_their_ids() {
    List<String> ids = RuleCatalogue.all().stream().map(RuleMetadata::id).toList();
    assertEquals(ids.stream().sorted().toList(), ids);
  }
}
