package dev.ftcheck.vm.syntax.error;

import dev.ftcheck.vm.syntax.TokenKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads tokens by the rules of a grammar, first alternative first; a rule is read once at a place.
 * A rule that begins with itself is read again for as long as it reads more (Warth et al., "Packrat
 * Parsers Can Support Left Recursion").
 */
final class PegParser {

  private static final Set<String> SOFT_KEYWORDS = Set.of("_", "case", "match", "type");

  private final PegGrammar grammar;
  private final ReadTokens tokens;
  private final FaultReport report;
  private final Map<Long, Memo> memos = new HashMap<>();

  /** Whether rules of errors count. */
  private boolean looksForErrors;

  private int position;

  /** The result of a rule at a place; the node is null if it does not match. */
  private record Memo(ReadNode node, int end) {}

  /** What an alternative came to. */
  private enum Outcome {
    MATCHED,
    FAILED,
    /** It failed behind a cut, or its error does not hold: no other alternative is tried. */
    DECIDED
  }

  PegParser(PegGrammar grammar, ReadTokens tokens, boolean looksForErrors) {
    this.grammar = grammar;
    this.tokens = tokens;
    this.looksForErrors = looksForErrors;
    this.report = new FaultReport(tokens);
  }

  /**
   * Reads from the first token on; false if the rule does not match.
   *
   * @throws SyntaxFault for an error that a rule tells of
   * @throws dev.ftcheck.vm.syntax.LexicalError if the text goes on with no token
   */
  boolean matches(String rule) {
    position = 0;
    return rule(rule) != null;
  }

  private ReadNode rule(String name) {
    PegRule rule = grammar.rule(name);
    if (rule.isError()) {
      return looksForErrors ? choice(rule.alternatives()) : null;
    }
    if (name.equals("expression_without_invalid")) {
      return withoutErrors(rule);
    }
    long key = (long) position * grammar.size() + rule.number();
    Memo known = memos.get(key);
    if (known == null) {
      known = rule.isLeftRecursive() ? grow(rule, key) : read(rule);
      memos.put(key, known);
    }
    position = known.end();
    return known.node();
  }

  private Memo read(PegRule rule) {
    int start = position;
    ReadNode node = choice(rule.alternatives());
    return new Memo(node, node == null ? start : position);
  }

  private Memo grow(PegRule rule, long key) {
    int start = position;
    Memo best = new Memo(null, start);
    while (true) {
      memos.put(key, best);
      position = start;
      Memo longer = read(rule);
      if (longer.node() == null || longer.end() <= best.end()) {
        return best;
      }
      best = longer;
    }
  }

  private ReadNode withoutErrors(PegRule rule) {
    boolean before = looksForErrors;
    looksForErrors = false;
    try {
      return choice(rule.alternatives());
    } finally {
      looksForErrors = before;
    }
  }

  private ReadNode choice(List<PegAlternative> alternatives) {
    int start = position;
    for (PegAlternative alternative : alternatives) {
      position = start;
      List<ReadNode> parts = new ArrayList<>();
      Map<String, ReadNode> bound = new HashMap<>();
      Outcome outcome = items(alternative.items(), parts, bound);
      if (outcome == Outcome.MATCHED) {
        ReadNode node = result(alternative, start, parts, bound);
        if (node != null) {
          return node;
        }
        outcome = Outcome.DECIDED;
      }
      if (outcome == Outcome.DECIDED) {
        break;
      }
    }
    position = start;
    return null;
  }

  private Outcome items(List<PegItem> items, List<ReadNode> parts, Map<String, ReadNode> bound) {
    boolean isCut = false;
    for (PegItem item : items) {
      if (item instanceof PegItem.Cut) {
        isCut = true;
        continue;
      }
      ReadNode node = item(item);
      if (node == null) {
        return isCut ? Outcome.DECIDED : Outcome.FAILED;
      }
      if (item instanceof PegItem.Bound(String name, PegItem _)) {
        bound.put(name, node);
      }
      if (!(item instanceof PegItem.Lookahead) && !(item instanceof PegItem.Forced)) {
        parts.add(node);
      }
    }
    return Outcome.MATCHED;
  }

  private ReadNode result(
      PegAlternative alternative, int start, List<ReadNode> parts, Map<String, ReadNode> bound) {
    return switch (alternative.action()) {
      case null ->
          parts.size() == 1
              ? parts.getFirst()
              : new ReadNode(null, start, position, List.copyOf(parts));
      case PegAction.Label(String name) -> new ReadNode(name, start, position, List.copyOf(parts));
      case PegAction.PassOn(String name) when name.equals("strings") -> strings(start, parts);
      case PegAction.PassOn(String name) -> bound.get(name);
      case PegAction.Fail failure -> {
        report.raise(failure, bound, position);
        yield null;
      }
    };
  }

  /** Strings side by side are one: a t-string or an f-string if any of them is. */
  private ReadNode strings(int start, List<ReadNode> parts) {
    ReadNode all = new ReadNode(null, start, position, parts);
    String label = "Constant";
    for (ReadNode string : all.named()) {
      label = label.equals("Constant") ? string.label() : label;
    }
    return new ReadNode(label, start, position, List.of());
  }

  private ReadNode item(PegItem item) {
    return switch (item) {
      case PegItem.OfKind(TokenKind kind) -> takeIf(isOfKind(kind));
      case PegItem.Exact(String text) -> takeIf(isExactly(text));
      case PegItem.Soft(String text) -> takeIf(isName() && token().text().equals(text));
      case PegItem.AnySoft _ -> takeIf(isName() && SOFT_KEYWORDS.contains(token().text()));
      case PegItem.Reference(String name) -> rule(name);
      case PegItem.Group(List<PegAlternative> alternatives) -> choice(alternatives);
      case PegItem.Optional(PegItem inner) -> {
        ReadNode node = item(inner);
        yield node == null ? nothing() : node;
      }
      case PegItem.Repeated(PegItem inner, int least) -> repeated(inner, least);
      case PegItem.Separated(PegItem separator, PegItem inner) -> separated(separator, inner);
      case PegItem.Lookahead(PegItem inner, boolean isWanted) -> lookahead(inner, isWanted);
      case PegItem.Forced(String text) -> {
        if (!isExactly(text)) {
          throw report.atToken(token(), "expected '" + text + "'");
        }
        yield nothing();
      }
      case PegItem.Bound(String _, PegItem inner) -> item(inner);
      case PegItem.Cut _ -> nothing();
    };
  }

  private ReadNode nothing() {
    return new ReadNode(null, position, position, List.of());
  }

  private ReadToken token() {
    return tokens.get(position);
  }

  private ReadNode takeIf(boolean matches) {
    return matches ? ReadNode.token(position++) : null;
  }

  private boolean isName() {
    return token().kind() == TokenKind.NAME;
  }

  private boolean isOfKind(TokenKind kind) {
    return token().kind() == kind && (kind != TokenKind.NAME || !grammar.isKeyword(token().text()));
  }

  private boolean isExactly(String text) {
    ReadToken token = token();
    return token.text().equals(text)
        && (token.kind() == TokenKind.NAME || token.kind().isOperator());
  }

  private ReadNode repeated(PegItem item, int least) {
    int start = position;
    List<ReadNode> parts = new ArrayList<>();
    ReadNode node = item(item);
    while (node != null) {
      parts.add(node);
      if (node.to() == node.from()) {
        break;
      }
      node = item(item);
    }
    return parts.size() < least ? null : new ReadNode(null, start, position, parts);
  }

  private ReadNode separated(PegItem separator, PegItem item) {
    int start = position;
    List<ReadNode> parts = new ArrayList<>();
    ReadNode node = item(item);
    int end = position;
    while (node != null) {
      parts.add(node);
      end = position;
      node = item(separator) == null ? null : item(item);
    }
    position = parts.isEmpty() ? start : end;
    return parts.isEmpty() ? null : new ReadNode(null, start, position, parts);
  }

  private ReadNode lookahead(PegItem item, boolean isWanted) {
    int start = position;
    boolean matches = item(item) != null;
    position = start;
    return matches == isWanted ? nothing() : null;
  }
}
