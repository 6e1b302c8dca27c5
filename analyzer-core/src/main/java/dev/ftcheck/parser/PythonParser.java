package dev.ftcheck.parser;

import dev.ftcheck.ast.Module;
import dev.ftcheck.source.Diagnostic;
import dev.ftcheck.source.SourceFile;
import java.util.concurrent.atomic.AtomicReference;
import org.antlr.v4.runtime.atn.PredictionMode;

/**
 * Parses Python 3.14.
 *
 * <p>Safe for use by any number of threads; they share the tables that prediction learns.
 */
public final class PythonParser {

  /** Deep expressions are parsed on a stack of this size. */
  private static final long BIG_STACK_BYTES = 512L << 20;

  private PythonParser() {}

  /**
   * The tree and the comments of a file.
   *
   * @throws PythonSyntaxException if CPython refuses the text too, or the code is nested too deeply
   */
  public static ParsedFile parse(SourceFile file) throws PythonSyntaxException {
    try {
      try {
        return parseHere(file);
      } catch (StackOverflowError exhausted) {
        return parseOnBigStack(file);
      }
    } catch (Rejection refused) {
      throw new PythonSyntaxException(
          new Diagnostic(file.path(), refused.line, refused.column, refused.kind, refused.getMessage()));
    }
  }

  private static ParsedFile parseHere(SourceFile file) {
    SourceText source = new SourceText(file.text());
    Tokenizer tokenizer = new Tokenizer(file.path(), source);
    TokenArray tokens = tokenizer.tokenize();
    Module module = new StatementBuilder(new BuildContext(source, tokens)).build(tree(source, tokens));
    return new ParsedFile(file, module, tokenizer.comments());
  }

  /** SLL decides every valid file; what it refuses is read again with full context. */
  private static PythonGrammar.FileContext tree(SourceText source, TokenArray tokens) {
    PythonGrammar parser = parser(source, tokens);
    parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
    try {
      return parser.file();
    } catch (Rejection refusedBySll) {
      tokens.seek(0);
      PythonGrammar again = parser(source, tokens);
      again.getInterpreter().setPredictionMode(PredictionMode.LL);
      return again.file();
    }
  }

  /** A parser over tokens that builds no parse tree and stops at the first error. */
  static PythonGrammar parser(SourceText source, TokenArray tokens) {
    PythonGrammar parser = new PythonGrammar(tokens);
    parser.removeErrorListeners();
    parser.setBuildParseTree(false);
    parser.setErrorHandler(new RefusingStrategy(source));
    return parser;
  }

  private static ParsedFile parseOnBigStack(SourceFile file) {
    AtomicReference<ParsedFile> parsed = new AtomicReference<>();
    AtomicReference<Rejection> refused = new AtomicReference<>();
    Thread thread =
        new Thread(
            null,
            () -> {
              try {
                parsed.set(parseHere(file));
              } catch (Rejection refusal) {
                refused.set(refusal);
              } catch (StackOverflowError exhausted) {
                refused.set(Rejection.limit(0, 0, "the code is nested too deeply"));
              }
            },
            "ftcheck-deep-parse",
            BIG_STACK_BYTES);
    thread.start();
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    if (refused.get() != null) {
      throw refused.get();
    }
    return parsed.get();
  }
}
