package dev.ftcheck.vm.syntax.error;

import dev.ftcheck.vm.syntax.TokenKind;
import java.util.List;

/** What stands in an alternative of a rule. */
sealed interface PegItem {

  /** A token of one kind, such as {@code NAME}. */
  record OfKind(TokenKind kind) implements PegItem {}

  /** A keyword or operator. */
  record Exact(String text) implements PegItem {}

  /** A name that is a keyword only where the grammar says so. */
  record Soft(String text) implements PegItem {}

  /** Any name that is a keyword somewhere only. */
  record AnySoft() implements PegItem {}

  record Reference(String rule) implements PegItem {}

  record Group(List<PegAlternative> alternatives) implements PegItem {}

  record Optional(PegItem item) implements PegItem {}

  /** {@code least} is 0 or 1. */
  record Repeated(PegItem item, int least) implements PegItem {}

  record Separated(PegItem separator, PegItem item) implements PegItem {}

  record Lookahead(PegItem item, boolean isWanted) implements PegItem {}

  /** No other alternative is tried once this is reached. */
  record Cut() implements PegItem {}

  /** {@code expected ':'} if it does not follow; consumes nothing. */
  record Forced(String text) implements PegItem {}

  record Bound(String name, PegItem item) implements PegItem {}
}
