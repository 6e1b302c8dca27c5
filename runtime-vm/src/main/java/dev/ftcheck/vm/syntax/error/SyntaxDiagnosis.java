package dev.ftcheck.vm.syntax.error;

import dev.ftcheck.vm.syntax.LexicalError;
import dev.ftcheck.vm.syntax.OpenBracket;
import dev.ftcheck.vm.syntax.TokenKind;

/**
 * Says of a text that is not Python what CPython 3.14 says: it is read once to find how far it is
 * valid, and once more with the rules of common errors.
 */
public final class SyntaxDiagnosis {

  private SyntaxDiagnosis() {}

  /**
   * The error, or null if the grammar finds none.
   *
   * @param mode {@code exec}, {@code eval} or {@code single}
   * @param takesIncomplete whether an error at the end of the text is one of input that goes on
   */
  public static SyntaxFault of(String text, String mode, boolean takesIncomplete) {
    String start = mode.equals("exec") ? "file" : mode;
    ReadTokens tokens = new ReadTokens(text);
    FaultReport report = new FaultReport(tokens);
    try {
      if (new PegParser(PegGrammar.python(), tokens, false).matches(start)) {
        return null;
      }
    } catch (LexicalError error) {
      return takesIncomplete && isIncomplete(error, tokens)
          ? incomplete(tokens)
          : LexicalFaults.of(error, tokens);
    } catch (SyntaxFault forced) {
      if (takesIncomplete && tokens.atEnd()) {
        return incomplete(tokens);
      }
      // The second try may find a more telling error before this one.
    }
    if (takesIncomplete && tokens.atEnd()) {
      return incomplete(tokens);
    }
    return secondTry(start, tokens, report);
  }

  private static boolean isIncomplete(LexicalError error, ReadTokens tokens) {
    return error.kind() == LexicalError.Kind.END
        || (tokens.atEnd() && error.getMessage().startsWith("unterminated triple-quoted"));
  }

  private static SyntaxFault incomplete(ReadTokens tokens) {
    return new FaultReport(tokens)
        .make(SyntaxFault.Kind.INCOMPLETE, tokens.last(), "incomplete input");
  }

  private static SyntaxFault secondTry(String start, ReadTokens tokens, FaultReport report) {
    ReadToken last = tokens.last();
    SyntaxFault found;
    try {
      new PegParser(PegGrammar.python(), tokens, true).matches(start);
      found = unspecific(last, report);
    } catch (SyntaxFault told) {
      found = told;
    } catch (LexicalError error) {
      return LexicalFaults.of(error, tokens);
    }
    boolean isIndentation = last.kind() == TokenKind.INDENT || last.kind() == TokenKind.DEDENT;
    return found.getMessage().startsWith("unexpected ") && isIndentation
        ? found
        : moreTelling(found, tokens);
  }

  private static SyntaxFault unspecific(ReadToken last, FaultReport report) {
    return switch (last.kind()) {
      case INDENT -> report.make(SyntaxFault.Kind.INDENTATION, last, "unexpected indent");
      case DEDENT -> report.make(SyntaxFault.Kind.INDENTATION, last, "unexpected unindent");
      default -> report.atToken(last, "invalid syntax");
    };
  }

  /** An error of the lexer in the rest of the text goes first. */
  private static SyntaxFault moreTelling(SyntaxFault found, ReadTokens tokens) {
    int line = tokens.last().line();
    try {
      tokens.readAll();
    } catch (LexicalError error) {
      if (error.kind() == LexicalError.Kind.MARKED) {
        return LexicalFaults.of(error, tokens);
      }
      OpenBracket open = tokens.openBracket();
      return open != null && line > open.line() ? FaultReport.unclosed(open) : found;
    }
    return found;
  }
}
