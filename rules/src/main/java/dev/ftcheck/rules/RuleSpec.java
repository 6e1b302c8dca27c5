package dev.ftcheck.rules;

import dev.ftcheck.finding.Level;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the catalogue says of a rule. The annotation is the truth; the page beside the class holds
 * the long explanation.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface RuleSpec {

  /** {@code FT} and three digits; public API, never reused. */
  String id();

  /** Lower-case words with dashes, reads after "allow"; public API. */
  String name();

  /** One sentence without a full stop. */
  String summary();

  Level level();

  /** SARIF tags, e.g. {@code concurrency}, {@code race}, {@code deadlock}, {@code migration}. */
  String[] tags() default {};
}
