package dev.ftcheck.vm.syntax.error;

import dev.ftcheck.vm.syntax.TokenKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the right side of a rule of {@code python.peg}. */
final class PegReader {

  private final String text;

  /** Takes the keywords that the rule names. */
  private final Set<String> keywords;

  private int at;

  PegReader(String text, Set<String> keywords) {
    this.text = text;
    this.keywords = keywords;
  }

  List<PegAlternative> alternatives() {
    List<PegAlternative> alternatives = new ArrayList<>();
    do {
      alternatives.add(alternative());
    } while (takes("|"));
    return List.copyOf(alternatives);
  }

  private PegAlternative alternative() {
    List<PegItem> items = new ArrayList<>();
    PegAction action = null;
    while (peek() != '|' && peek() != ')' && peek() != ']' && peek() != 0) {
      if (peek() == '{') {
        action = action();
      } else {
        items.add(bound());
      }
    }
    return new PegAlternative(List.copyOf(items), action);
  }

  private char peek() {
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at < text.length() ? text.charAt(at) : 0;
  }

  private boolean takes(String wanted) {
    peek();
    boolean taken = text.startsWith(wanted, at);
    at += taken ? wanted.length() : 0;
    return taken;
  }

  private void expect(String wanted) {
    if (!takes(wanted)) {
      throw new IllegalStateException("expected " + wanted + " at " + at + " of " + text);
    }
  }

  private PegItem bound() {
    peek();
    if (Character.isLowerCase(text.charAt(at)) && text.startsWith("=", at + 1)) {
      String name = text.substring(at, at + 1);
      at += 2;
      return new PegItem.Bound(name, item());
    }
    return item();
  }

  private PegItem item() {
    if (takes("~")) {
      return new PegItem.Cut();
    }
    if (takes("&&")) {
      return new PegItem.Forced(((PegItem.Exact) atom()).text());
    }
    if (takes("&")) {
      return new PegItem.Lookahead(atom(), true);
    }
    if (takes("!")) {
      return new PegItem.Lookahead(atom(), false);
    }
    PegItem atom = atom();
    if (takes(".")) {
      PegItem separated = new PegItem.Separated(atom, atom());
      expect("+");
      return separated;
    }
    if (takes("*")) {
      return new PegItem.Repeated(atom, 0);
    }
    return takes("+") ? new PegItem.Repeated(atom, 1) : atom;
  }

  private PegItem atom() {
    if (takes("(")) {
      PegItem group = new PegItem.Group(alternatives());
      expect(")");
      return group;
    }
    if (takes("[")) {
      PegItem optional = new PegItem.Optional(new PegItem.Group(alternatives()));
      expect("]");
      return optional;
    }
    if (takes("'")) {
      String exact = until('\'');
      if (Character.isLetter(exact.charAt(0))) {
        keywords.add(exact);
      }
      return new PegItem.Exact(exact);
    }
    if (takes("\"")) {
      return new PegItem.Soft(until('"'));
    }
    return named(word());
  }

  private static PegItem named(String word) {
    if (word.equals("SOFT_KEYWORD")) {
      return new PegItem.AnySoft();
    }
    return Character.isUpperCase(word.charAt(0))
        ? new PegItem.OfKind(TokenKind.valueOf(word))
        : new PegItem.Reference(word);
  }

  private String until(char end) {
    int from = at;
    at = text.indexOf(end, from) + 1;
    return text.substring(from, at - 1);
  }

  private String word() {
    peek();
    int from = at;
    while (at < text.length()
        && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_')) {
      at++;
    }
    if (from == at) {
      throw new IllegalStateException("expected a name at " + at + " of " + text);
    }
    return text.substring(from, at);
  }

  private PegAction action() {
    expect("{");
    PegAction action;
    if (takes("=")) {
      action = new PegAction.Label(word());
    } else if (takes(">")) {
      action = new PegAction.PassOn(word());
    } else {
      expect("!");
      action = failure();
    }
    expect("}");
    return action;
  }

  private PegAction failure() {
    String place = word();
    String first = null;
    String last = null;
    switch (place) {
      case "at", "since", "block" -> first = word();
      case "from" -> {
        first = word();
        expect("to");
        last = word();
        if (takes("(")) {
          last += "." + word();
          expect(")");
        }
      }
      default -> {
        // The others name no item.
      }
    }
    return new PegAction.Fail(place, first, last, peek() == '"' ? message() : null);
  }

  private String message() {
    expect("\"");
    StringBuilder message = new StringBuilder();
    while (text.charAt(at) != '"') {
      at += text.charAt(at) == '\\' ? 1 : 0;
      message.append(text.charAt(at++));
    }
    at++;
    return message.toString();
  }
}
