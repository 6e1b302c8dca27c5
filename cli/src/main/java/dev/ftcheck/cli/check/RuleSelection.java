package dev.ftcheck.cli.check;

import dev.ftcheck.cli.Spelling;
import dev.ftcheck.cli.UsageException;
import dev.ftcheck.rules.RuleCatalogue;
import dev.ftcheck.rules.RuleMetadata;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Rules named by id ({@code FT101}), prefix ({@code FT1}) or name ({@code data-race}), in any case
 * of letters.
 */
public final class RuleSelection {

  private static final Pattern PREFIX = Pattern.compile("FT\\d{0,2}");

  private RuleSelection() {}

  /** Every rule, or those selected if any are; without the ignored ones. */
  public static Predicate<String> of(List<String> select, List<String> ignore) {
    Predicate<String> ignored = anyOf(ignore);
    Predicate<String> selected = select.isEmpty() ? id -> true : anyOf(select);
    return id -> selected.test(id) && !ignored.test(id);
  }

  /**
   * A test of a rule's id.
   *
   * @throws UsageException for what names no rule
   */
  public static Predicate<String> anyOf(List<String> selectors) {
    Set<String> ids = new HashSet<>();
    List<String> prefixes = new ArrayList<>();
    for (String selector : selectors) {
      String upper = selector.toUpperCase(Locale.ROOT);
      if (PREFIX.matcher(upper).matches()
          && RuleCatalogue.all().stream().anyMatch(rule -> rule.id().startsWith(upper))) {
        prefixes.add(upper);
      } else {
        ids.add(named(selector).id());
      }
    }
    return id -> ids.contains(id) || prefixes.stream().anyMatch(id::startsWith);
  }

  /**
   * The rule of that id or name.
   *
   * @throws UsageException where there is none, with the nearest that there is
   */
  public static RuleMetadata named(String idOrName) {
    return RuleCatalogue.find(idOrName)
        .orElseThrow(
            () ->
                new UsageException(
                    "there is no rule `"
                        + idOrName
                        + "`"
                        + Spelling.suggestion(idOrName, words())));
  }

  private static List<String> words() {
    List<String> words = new ArrayList<>();
    for (RuleMetadata rule : RuleCatalogue.all()) {
      words.add(rule.id());
      words.add(rule.name());
    }
    return words;
  }
}
