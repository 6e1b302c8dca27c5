package dev.ftcheck.vm.syntax.error;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules of {@code python.peg}. Immutable. */
final class PegGrammar {

  private final Map<String, PegRule> rules;
  private final Set<String> keywords;

  PegGrammar(Map<String, PegRule> rules, Set<String> keywords) {
    this.rules = rules;
    this.keywords = keywords;
  }

  /** Loaded when it is first needed, which is at the first SyntaxError. */
  private static final class Holder {
    static final PegGrammar PYTHON = load();
  }

  static PegGrammar python() {
    return Holder.PYTHON;
  }

  private static PegGrammar load() {
    try (InputStream text =
        PegGrammar.class.getResourceAsStream("/dev/ftcheck/vm/syntax/python.peg")) {
      return parse(new String(text.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Lines that begin with a space go on with the rule before; those with {@code #} are comments.
   */
  static PegGrammar parse(String text) {
    Map<String, StringBuilder> sources = new HashMap<>();
    StringBuilder current = null;
    for (String line : text.lines().toList()) {
      if (line.isBlank() || line.charAt(0) == '#') {
        continue;
      }
      if (line.charAt(0) == ' ') {
        current.append(line);
      } else {
        int colon = line.indexOf(':');
        current = new StringBuilder(line.substring(colon + 1));
        sources.put(line.substring(0, colon), current);
      }
    }
    Set<String> keywords = new HashSet<>();
    Map<String, PegRule> rules = new HashMap<>();
    sources.forEach(
        (name, source) -> {
          List<PegAlternative> alternatives =
              new PegReader(source.toString(), keywords).alternatives();
          rules.put(
              name,
              new PegRule(
                  name,
                  rules.size(),
                  alternatives,
                  alternatives.stream().anyMatch(each -> beginsWith(each, name)),
                  name.startsWith("invalid_")));
        });
    return new PegGrammar(Map.copyOf(rules), Set.copyOf(keywords));
  }

  private static boolean beginsWith(PegAlternative alternative, String rule) {
    return alternative.items().getFirst() instanceof PegItem.Reference(String name)
        && name.equals(rule);
  }

  PegRule rule(String name) {
    PegRule rule = rules.get(name);
    if (rule == null) {
      throw new IllegalArgumentException(name);
    }
    return rule;
  }

  boolean isKeyword(String text) {
    return keywords.contains(text);
  }

  int size() {
    return rules.size();
  }
}
