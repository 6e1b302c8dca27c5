package dev.ftcheck.rules;

import dev.ftcheck.rules.dependencies.NativeExtension;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * All rules, by id.
 *
 * <p>A class is in the catalogue by being a {@link ServiceLoader service} for {@link Rule}, which
 * its {@code @AutoService} sees to, and described by its {@link RuleSpec} and its Markdown page.
 */
public final class RuleCatalogue {

  private RuleCatalogue() {}

  /** Loaded when it is first asked for. */
  private static final class Loaded {

    private static final List<Rule> RULES =
        ServiceLoader.load(Rule.class, Rule.class.getClassLoader()).stream()
            .map(ServiceLoader.Provider::get)
            .sorted(Comparator.comparing(rule -> spec(rule.getClass()).id()))
            .toList();

    private static final List<RuleMetadata> METADATA =
        Stream.of(
                RULES.stream().map(rule -> describe(rule.getClass())),
                Stream.of(NativeExtension.METADATA))
            .flatMap(Function.identity())
            .sorted(Comparator.comparing(RuleMetadata::id))
            .toList();
  }

  /** Every rule of this version, in order of its id. */
  public static List<RuleMetadata> all() {
    return Loaded.METADATA;
  }

  /** The rule of that id or name, in any case of letters. */
  public static Optional<RuleMetadata> find(String idOrName) {
    return all().stream()
        .filter(
            rule -> rule.id().equalsIgnoreCase(idOrName) || rule.name().equalsIgnoreCase(idOrName))
        .findFirst();
  }

  /** The implementations, in order of their ids. */
  static List<Rule> rules() {
    return Loaded.RULES;
  }

  /**
   * What the annotation says.
   *
   * @throws IllegalStateException if the class has none
   */
  static RuleSpec spec(Class<? extends Rule> rule) {
    RuleSpec spec = rule.getAnnotation(RuleSpec.class);
    if (spec == null) {
      throw new IllegalStateException(rule.getName() + " has no @RuleSpec");
    }
    return spec;
  }

  private static RuleMetadata describe(Class<? extends Rule> rule) {
    RuleSpec spec = spec(rule);
    return new RuleMetadata(
        spec.id(),
        spec.name(),
        spec.summary(),
        spec.level(),
        List.of(spec.tags()),
        () -> RulePages.of(rule));
  }
}
