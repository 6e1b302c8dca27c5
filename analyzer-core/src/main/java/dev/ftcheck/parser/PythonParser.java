package dev.ftcheck.parser;

import dev.ftcheck.ast.Module;
import dev.ftcheck.source.Diagnostic;
import dev.ftcheck.source.SourceFile;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;

/**
 * Parses Python 3.14.
 *
 * <p>Safe for use by any number of threads; they share the tables that prediction learns.
 */
public final class PythonParser {

  /** Nesting up to here is parsed on the caller's stack. */
  private static final int MAX_NESTING_ON_ANY_STACK = 100;

  /**
   * Enough for the nesting that {@link TokenWriter} lets through, of which each takes at most ten
   * frames.
   */
  private static final long BIG_STACK_BYTES = 512L << 20;

  private PythonParser() {}

  /**
   * The tree and the comments of a file.
   *
   * @throws PythonSyntaxException if CPython refuses the text too, or the code is nested too deeply
   */
  public static ParsedFile parse(SourceFile file) throws PythonSyntaxException {
    SourceText source = new SourceText(file.text());
    Tokenizer tokenizer = new Tokenizer(file.path(), source);
    TokenArray tokens = tokenizer.tokenize();
    try {
      Module module = parse(source, tokenizer, tokens);
      return new ParsedFile(file, module, tokenizer.comments());
    } catch (Rejection refused) {
      throw new PythonSyntaxException(
          new Diagnostic(
              file.path(), refused.line, refused.column, refused.kind, refused.getMessage()));
    } catch (RuntimeException defect) {
      PythonSyntaxException internal =
          new PythonSyntaxException(
              new Diagnostic(
                  file.path(), 0, 0, Diagnostic.Kind.INTERNAL, "the parser failed: " + defect));
      internal.addSuppressed(defect);
      throw internal;
    }
  }

  private static Module parse(SourceText source, Tokenizer tokenizer, TokenArray tokens) {
    if (tokenizer.failure() != null && tokenizer.failure().kind == Diagnostic.Kind.LIMIT) {
      throw tokenizer.failure();
    }
    if (tokenizer.deepestNesting() <= MAX_NESTING_ON_ANY_STACK) {
      try {
        return build(source, tokenizer, tokens);
      } catch (StackOverflowError exhausted) {
        // The caller has used up most of its stack.
        tokens.seek(0);
      }
    }
    return buildOnBigStack(source, tokenizer, tokens);
  }

  /**
   * Builds the tree of each statement of the module before it parses the next one: that keeps what
   * the parser allocates short-lived.
   */
  private static Module build(SourceText source, Tokenizer tokenizer, TokenArray tokens) {
    PythonGrammar parser = parser(source, tokens, PredictionMode.SLL);
    StatementBuilder statements = new StatementBuilder(new BuildContext(source, tokens));
    while (tokens.LA(1) != Token.EOF) {
      statements.add(statement(parser, source, tokenizer, tokens));
    }
    return statements.module();
  }

  /** SLL decides every valid statement; what it refuses is read again with full context. */
  private static PythonGrammar.StatementContext statement(
      PythonGrammar parser, SourceText source, Tokenizer tokenizer, TokenArray tokens) {
    int start = tokens.index();
    try {
      return parser.statement();
    } catch (Rejection refusedBySll) {
      tokens.seek(start);
    }
    try {
      return parser(source, tokens, PredictionMode.LL).statement();
    } catch (Rejection refused) {
      throw moreTelling(refused, tokenizer.failure(), tokens);
    }
  }

  /**
   * As in CPython, the tokenizer's errors go before the parser's, but for what the parser says of
   * indentation or says precisely.
   */
  private static Rejection moreTelling(
      Rejection refused, Rejection ofTokenizer, TokenArray tokens) {
    boolean readAllTokens = tokens.index() >= tokens.size() - 1;
    if (ofTokenizer == null) {
      return refused;
    }
    boolean isVague = refused.getMessage().equals("invalid syntax");
    boolean isOpenBracket = ofTokenizer.getMessage().endsWith("was never closed");
    return readAllTokens || (isVague && !isOpenBracket) ? ofTokenizer : refused;
  }

  /** A parser over tokens that builds no parse tree and stops at the first error. */
  static PythonGrammar parser(SourceText source, TokenArray tokens, PredictionMode mode) {
    PythonGrammar parser = new PythonGrammar(tokens);
    parser.getInterpreter().setPredictionMode(mode);
    parser.removeErrorListeners();
    parser.setBuildParseTree(false);
    parser.setErrorHandler(new RefusingStrategy(source, tokens));
    return parser;
  }

  private static Module buildOnBigStack(SourceText source, Tokenizer tokenizer, TokenArray tokens) {
    FutureTask<Module> task = new FutureTask<>(() -> build(source, tokenizer, tokens));
    new Thread(null, task, "ftcheck-deep-parse", BIG_STACK_BYTES).start();
    boolean interrupted = false;
    while (true) {
      try {
        Module module = task.get();
        if (interrupted) {
          Thread.currentThread().interrupt();
        }
        return module;
      } catch (InterruptedException e) {
        interrupted = true;
      } catch (ExecutionException failed) {
        throw switch (failed.getCause()) {
          case StackOverflowError _ -> Rejection.limit(0, 0, "the code is nested too deeply");
          case RuntimeException refused -> refused;
          case null, default -> new IllegalStateException(failed.getCause());
        };
      }
    }
  }
}
