package dev.ftcheck.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ftcheck.source.SourceFile;
import dev.ftcheck.source.SourcePath;
import dev.ftcheck.source.SourceReader;
import dev.ftcheck.source.UnreadableSourceException;
import dev.ftcheck.tests.conformance.Cpython;
import java.util.List;
import java.util.stream.IntStream;
import org.antlr.v4.runtime.atn.DecisionInfo;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How much work the grammar leaves to prediction. In the parser's package because no ANTLR type
 * leaves it.
 */
class GrammarProfileTest {

  @Test
  void a_sample_of_the_library_is_decided_without_ambiguity_and_full_context() {
    List<SourcePath> sources = Cpython.sources();
    assertPredictable(
        IntStream.range(0, sources.size())
            .filter(at -> at % 10 == 0)
            .mapToObj(sources::get)
            .toList());
  }

  @Test
  @Tag("conformance")
  void the_whole_library_is_decided_without_ambiguity_and_full_context() {
    assertPredictable(Cpython.sources());
  }

  private static void assertPredictable(List<SourcePath> sources) {
    long ambiguities = 0;
    long fallbacks = 0;
    long lookAhead = 0;
    long decisions = 0;
    int files = 0;
    for (SourcePath source : sources) {
      PythonGrammar parser;
      try {
        parser = profiled(SourceReader.read(source));
        parser.file();
      } catch (UnreadableSourceException | Rejection refused) {
        // The few files that CPython refuses, too.
        continue;
      }
      files++;
      for (DecisionInfo decision : parser.getParseInfo().getDecisionInfo()) {
        decisions += decision.invocations;
        ambiguities += decision.ambiguities.size();
        fallbacks += decision.LL_Fallback;
        lookAhead = Math.max(lookAhead, Math.max(decision.SLL_MaxLook, decision.LL_MaxLook));
      }
    }
    System.out.printf(
        "%d files, %d predictions, %d ambiguities, %d full-context fallbacks, look-ahead %d%n",
        files, decisions, ambiguities, fallbacks, lookAhead);
    assertTrue(files >= sources.size() - 10 && files > 100);
    assertEquals(0, ambiguities);
    assertEquals(0, fallbacks);
    assertTrue(lookAhead <= 64, "look-ahead of " + lookAhead);
  }

  private static PythonGrammar profiled(SourceFile file) {
    SourceText text = new SourceText(file.text());
    TokenArray tokens = new Tokenizer(file.path(), text).tokenize();
    PythonGrammar parser = PythonParser.parser(text, tokens, PredictionMode.LL);
    parser.setProfile(true);
    return parser;
  }
}
