package dev.ftcheck.rules;

import java.util.List;
import java.util.Optional;

/** All rules, by id. */
public final class RuleCatalogue {

  private RuleCatalogue() {}

  /** Every rule of this version, in order of its id. */
  public static List<RuleMetadata> all() {
    return List.of();
  }

  /** The rule of that id or name, in any case of letters. */
  public static Optional<RuleMetadata> find(String idOrName) {
    return all().stream()
        .filter(rule -> rule.id().equalsIgnoreCase(idOrName) || rule.name().equalsIgnoreCase(idOrName))
        .findFirst();
  }
}
