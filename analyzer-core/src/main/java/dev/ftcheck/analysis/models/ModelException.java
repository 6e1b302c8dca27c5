package dev.ftcheck.analysis.models;

/**
 * A library model uses a word or an argument that the vocabulary does not have. The message reads
 * {@code file:line: @word: problem}.
 */
public final class ModelException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String file;
  private final int line;
  private final String word;
  private final String problem;

  ModelException(int line, String word, String problem) {
    this("<model>", line, word, problem);
  }

  private ModelException(String file, int line, String word, String problem) {
    super(file + ":" + line + ": @" + word + ": " + problem);
    this.file = file;
    this.line = line;
    this.word = word;
    this.problem = problem;
  }

  /** The same problem, in a file that is known by now. */
  ModelException in(String path) {
    return new ModelException(path, line, word, problem);
  }

  /** The path of the model, as reports show it. */
  public String file() {
    return file;
  }

  /** The 1-based line of the decorated {@code def} or {@code class}. */
  public int line() {
    return line;
  }

  /** The decorator without its {@code @}. */
  public String word() {
    return word;
  }
}
