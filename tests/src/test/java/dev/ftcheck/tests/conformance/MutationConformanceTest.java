package dev.ftcheck.tests.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ftcheck.ast.AstDump;
import dev.ftcheck.parser.PythonParser;
import dev.ftcheck.parser.PythonSyntaxException;
import dev.ftcheck.source.SourceFile;
import dev.ftcheck.source.SourcePath;
import dev.ftcheck.source.SourceReader;
import dev.ftcheck.source.UnreadableSourceException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Pieces of CPython's tests with tokens dropped, doubled, moved and replaced: we accept what
 * CPython accepts, with the same tree.
 */
class MutationConformanceTest {

  private static final Set<String> FILES =
      Set.of(
          "test/test_fstring.py",
          "test/test_tstring.py",
          "test/test_patma.py",
          "test/test_grammar.py",
          "test/test_type_params.py",
          "test/test_named_expressions.py",
          "test/test_positional_only_arg.py",
          "test/test_except_star.py",
          "test/test_with.py",
          "test/test_unpack_ex.py",
          "test/test_unparse.py",
          "test/test_string_literals.py",
          "dataclasses.py",
          "ast.py");

  private static final Pattern TOKEN =
      Pattern.compile(
          "\\w+|\\*\\*=?|//=?|<<=?|>>=?|[-+*/%&|^@<>=!:]=|->|\\.\\.\\.|\\n[ \\t]*|[ \\t]+|.",
          Pattern.DOTALL);

  private static final Pattern BLANK_LINES = Pattern.compile("\\n\\s*\\n");

  private static final String[] TOKENS =
      ("a b 1 2.5 1j 'x' b'y' f'{x}' f'{a!r:>{w}}' t'{x}' ( ) [ ] { } , : ; . ... = == := += -> @ *"
              + " ** / // - + ~ not in is and or if else elif for while def class return yield await"
              + " async lambda match case type _ del global import from as with try except finally"
              + " raise assert pass None True ! < > | & ^ \n"
              + " \\\n"
              + " print")
          .split(" ");

  @Test
  void four_thousand_mutants_are_judged_as_by_cpython() throws UnreadableSourceException {
    assertSameVerdicts(1, 4_000);
  }

  @Test
  @Tag("conformance")
  void a_hundred_thousand_mutants_are_judged_as_by_cpython() throws UnreadableSourceException {
    assertSameVerdicts(2, 100_000);
  }

  private static void assertSameVerdicts(long seed, int count) throws UnreadableSourceException {
    List<String> mutants = mutants(new Random(seed), count);
    StringBuilder input = new StringBuilder();
    for (String mutant : mutants) {
      input
          .append(Base64.getEncoder().encodeToString(mutant.getBytes(StandardCharsets.UTF_8)))
          .append('\n');
    }
    List<String> verdicts = Cpython.run("judge_snippets.py", input.toString()).lines().toList();
    assertEquals(mutants.size(), verdicts.size());
    List<String> different = new ArrayList<>();
    int accepted = 0;
    for (int at = 0; at < mutants.size(); at++) {
      String own = judge(mutants.get(at));
      accepted += own.equals("refused") ? 0 : 1;
      if (!own.equals(verdicts.get(at))) {
        different.add("CPython: " + verdicts.get(at) + ", ours: " + own + "\n" + mutants.get(at));
      }
    }
    assertTrue(
        different.isEmpty(),
        () -> different.size() + " differ:\n" + String.join("\n-----\n", different));
    assertTrue(accepted > count / 10, "too few valid mutants to mean anything: " + accepted);
  }

  private static String judge(String text) {
    try {
      String dump = AstDump.dump(PythonParser.parse(new SourceFile("mutant.py", text)).module());
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(dump.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (PythonSyntaxException refused) {
      return "refused";
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static List<String> mutants(Random random, int count) throws UnreadableSourceException {
    List<String> pieces = pieces();
    List<String> mutants = new ArrayList<>();
    while (mutants.size() < count) {
      List<String> tokens = tokens(pieces.get(random.nextInt(pieces.size())));
      for (int changes = 1 + random.nextInt(2); changes > 0 && !tokens.isEmpty(); changes--) {
        mutate(tokens, random);
      }
      mutants.add(String.join("", tokens) + "\n");
    }
    return mutants;
  }

  private static void mutate(List<String> tokens, Random random) {
    int at = random.nextInt(tokens.size());
    String foreign = " " + TOKENS[random.nextInt(TOKENS.length)] + " ";
    switch (random.nextInt(5)) {
      case 0 -> tokens.remove(at);
      case 1 -> tokens.add(at, tokens.get(at));
      case 2 -> tokens.add(tokens.remove(random.nextInt(tokens.size())));
      case 3 -> tokens.add(at, foreign);
      default -> tokens.set(at, foreign);
    }
  }

  private static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      tokens.add(matcher.group());
    }
    return tokens;
  }

  /** Runs of lines between blank lines, without their indentation. */
  private static List<String> pieces() throws UnreadableSourceException {
    List<String> pieces = new ArrayList<>();
    for (SourcePath source : Cpython.sources()) {
      if (FILES.contains(Cpython.name(source))) {
        BLANK_LINES
            .splitAsStream(SourceReader.read(source).text())
            .filter(piece -> piece.length() < 500)
            .map(String::stripIndent)
            .forEach(pieces::add);
      }
    }
    return pieces;
  }
}
